package ingot.generators.arithmetic;

import ingot.hdl.Hdl;

/**
 * Parameters of a search for the smallest or largest value.
 *
 * @param lanes number of values
 * @param width width of a value in bits
 * @param signed whether values are in two's complement
 * @param kind which one is looked for
 * @param search how
 */
public record ExtremumParams(int lanes, int width, boolean signed, ExtremumKind kind, ExtremumSearch search) {
    public ExtremumParams {
        Ranges.check("lanes", lanes, 2, 64);
        Ranges.check("width", width, 1, 128);
    }

    /** Bits that number the lanes. */
    public int indexBits() {
        return Hdl.bitsFor(lanes - 1);
    }
}
