package ingot.generators.arithmetic;

import ingot.hdl.Rounding;

/**
 * Parameters of a rounding and saturating unit.
 *
 * @param inBits width of the number in bits
 * @param dropped low bits that are rounded away
 * @param outBits width of the result in bits
 * @param signed whether both are in two's complement
 * @param rounding what becomes of the dropped bits
 * @param saturate whether a result that does not fit is the nearest that does; else it wraps
 */
public record NarrowParams(int inBits, int dropped, int outBits, boolean signed, Rounding rounding, boolean saturate) {
    public NarrowParams {
        Ranges.check("inBits", inBits, 2, 256);
        Ranges.check("dropped", dropped, 1, inBits - 1);
        Ranges.check("outBits", outBits, 1, inBits - dropped);
    }
}
