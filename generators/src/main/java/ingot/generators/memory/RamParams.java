package ingot.generators.memory;

import ingot.hdl.Hdl;

/**
 * Parameters of a memory.
 *
 * @param width width of a word in bits
 * @param depth words
 * @param lanes lanes of a word that are written by themselves, 4 for the bytes of 32 bits; divides the width
 * @param underWrite what is read where the same word is written
 */
public record RamParams(int width, int depth, int lanes, UnderWrite underWrite) {
    public RamParams {
        Limits.range("width", width, 1, 65536);
        Limits.range("depth", depth, 2, 1 << 24);
        if (lanes < 1 || width % lanes != 0) {
            throw new IllegalArgumentException("lanes must divide the width of " + width + ", was " + lanes);
        }
    }

    /** Bits of an address. */
    public int addressBits() {
        return Hdl.bitsFor(depth - 1);
    }
}
