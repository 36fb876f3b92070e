package ingot.generators.floating;

/**
 * Parameters of a rectifier.
 *
 * @param exp bits of the exponent; 4 or more for {@code six}
 * @param man bits of the mantissa, without the hidden one
 * @param specials what the highest exponent means
 * @param six whether 6 is the largest result, as in ReLU6
 */
public record FloatReluParams(int exp, int man, Specials specials, boolean six) {
    public FloatReluParams {
        var checked = new FloatFormat(exp, man, specials, Subnormals.FULL, false);
        if (six && exp < 4) {
            throw new IllegalArgumentException("exp must be 4 or more for a format that holds 6, was " + exp);
        }
    }

    /** A rectifier of numbers of {@code format}. */
    public static FloatReluParams of(FloatFormat format, boolean six) {
        return new FloatReluParams(format.exp(), format.man(), format.specials(), six);
    }

    /** The format of operand and result. */
    public FloatFormat format() {
        return new FloatFormat(exp, man, specials, Subnormals.FULL, false);
    }
}
