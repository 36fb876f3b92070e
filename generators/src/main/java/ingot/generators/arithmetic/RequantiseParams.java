package ingot.generators.arithmetic;

/**
 * Parameters of a requantisation.
 *
 * @param inBits width of the accumulator in bits
 * @param outBits width of the result in bits
 * @param maxShift largest shift to the right after the multiplication
 * @param rounding what becomes of a fraction
 */
public record RequantiseParams(int inBits, int outBits, int maxShift, RequantiseRounding rounding) {
    public RequantiseParams {
        Ranges.check("inBits", inBits, 4, 64);
        Ranges.check("outBits", outBits, 2, 32);
        Ranges.check("maxShift", maxShift, 1, 31);
    }
}
