package ingot.generators.memory;

import ingot.hdl.Hdl;

/**
 * Parameters of a memory that is found by its content.
 *
 * @param width bits of a key
 * @param entries keys that it holds
 * @param ternary whether an entry can say that some bits of a key do not matter
 */
public record CamParams(int width, int entries, boolean ternary) {
    public CamParams {
        Limits.range("width", width, 1, 512);
        Limits.range("entries", entries, 2, 1024);
    }

    /** Bits of the number of an entry. */
    public int numberBits() {
        return Hdl.bitsFor(entries - 1);
    }
}
