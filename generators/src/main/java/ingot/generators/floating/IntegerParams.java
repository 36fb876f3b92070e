package ingot.generators.floating;

/**
 * Parameters of a conversion from or to integers.
 *
 * @param width bits of the integer, 2 to 64
 * @param signed whether the integer is in two's complement
 * @param exp bits of the exponent
 * @param man bits of the mantissa, without the hidden one
 * @param stages cycles from the operand to the result; 0 is combinational
 * @param specials what the highest exponent means
 * @param subnormals whether there are subnormal numbers
 * @param saturates whether numbers beyond the largest finite one become that one
 * @param randomBits bits of the input {@code random} for {@link RoundingMode#STOCHASTIC}; 0 where there is none
 */
public record IntegerParams(int width, boolean signed, int exp, int man, int stages, Specials specials, Subnormals subnormals,
        boolean saturates, int randomBits) {
    public IntegerParams {
        if (width < 2 || width > 64) {
            throw new IllegalArgumentException("width must be 2 to 64 bits, was " + width);
        }
        var checked = new FloatParams(exp, man, stages, specials, subnormals, saturates, randomBits);
    }

    /** A conversion without stochastic rounding. */
    public static IntegerParams of(int width, boolean signed, FloatFormat format, int stages) {
        return new IntegerParams(width, signed, format.exp(), format.man(), stages, format.specials(), format.subnormals(), format.saturates(), 0);
    }

    /** The same with {@code bits} random bits for stochastic rounding. */
    public IntegerParams withRandomBits(int bits) {
        return new IntegerParams(width, signed, exp, man, stages, specials, subnormals, saturates, bits);
    }

    /** The floating-point format. */
    public FloatFormat format() {
        return new FloatFormat(exp, man, specials, subnormals, saturates);
    }

    /** What a module's name ends with. */
    String text() {
        return (signed ? "s" : "u") + width + "_" + format().text() + "_s" + stages + (randomBits == 0 ? "" : "_r" + randomBits);
    }
}
