package ingot.generators.memory;

import ingot.hdl.Hdl;

/**
 * Parameters of a memory with a code.
 *
 * @param dataBits bits of data in a word
 * @param depth words
 */
public record EccRamParams(int dataBits, int depth) {
    public EccRamParams {
        var checked = new SecdedParams(dataBits);
        Limits.range("depth", depth, 2, 1 << 24);
    }

    /** The code of a word. */
    public SecdedParams code() {
        return new SecdedParams(dataBits);
    }

    /** Bits of an address. */
    public int addressBits() {
        return Hdl.bitsFor(depth - 1);
    }
}
