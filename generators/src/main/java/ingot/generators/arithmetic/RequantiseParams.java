package ingot.generators.arithmetic;

/**
 * Parameters of a requantisation.
 *
 * @param inBits width of the accumulator in bits
 * @param outBits width of the result in bits
 * @param maxShift largest shift to the right after the multiplication
 * @param maxLeft largest shift to the left before it, for scales of 1 and more; 0 for none, and no port
 * @param rounding what becomes of a fraction
 */
public record RequantiseParams(int inBits, int outBits, int maxShift, int maxLeft, RequantiseRounding rounding) {
    public RequantiseParams {
        Ranges.check("inBits", inBits, 4, 64);
        Ranges.check("outBits", outBits, 2, 32);
        Ranges.check("maxShift", maxShift, 1, 31);
        Ranges.check("maxLeft", maxLeft, 0, 31);
    }

    /** Of scales below 1. */
    public RequantiseParams(int inBits, int outBits, int maxShift, RequantiseRounding rounding) {
        this(inBits, outBits, maxShift, 0, rounding);
    }
}
