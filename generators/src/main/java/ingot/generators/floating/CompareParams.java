package ingot.generators.floating;

/**
 * Parameters of a comparison.
 *
 * @param exp bits of the exponent
 * @param man bits of the mantissa, without the hidden one
 * @param stages cycles from the operands to the result, 0 or 1
 * @param specials what the highest exponent means
 * @param subnormals whether there are subnormal numbers
 */
public record CompareParams(int exp, int man, int stages, Specials specials, Subnormals subnormals) {
    public CompareParams {
        var checked = new FloatParams(exp, man, stages, specials, subnormals, false, 0);
    }

    /** A comparison of two numbers of {@code format}. */
    public static CompareParams of(FloatFormat format, int stages) {
        return new CompareParams(format.exp(), format.man(), stages, format.specials(), format.subnormals());
    }

    /** The format of the operands. */
    public FloatFormat format() {
        return new FloatFormat(exp, man, specials, subnormals, false);
    }
}
