package ingot.generators.arithmetic;

/**
 * Parameters of a divider.
 *
 * @param width width of dividend and divisor in bits
 * @param signed whether all numbers are in two's complement
 * @param radix 2 for one bit of the quotient per cycle, 4 for two
 */
public record DividerParams(int width, boolean signed, int radix) {
    public DividerParams {
        Ranges.check("width", width, 2, 128);
        if (radix != 2 && radix != 4) {
            throw new IllegalArgumentException("radix must be 2 or 4, was " + radix);
        }
    }

    /** Cycles of work on one division. */
    public int steps() {
        return radix == 2 ? width : (width + 1) / 2;
    }
}
