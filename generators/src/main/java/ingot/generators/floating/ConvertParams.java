package ingot.generators.floating;

/**
 * Parameters of a conversion between two formats.
 *
 * @param fromExp bits of the operand's exponent
 * @param fromMan bits of the operand's mantissa
 * @param fromSpecials what the operand's highest exponent means
 * @param exp bits of the result's exponent
 * @param man bits of the result's mantissa
 * @param specials what the result's highest exponent means
 * @param subnormals whether there are subnormal numbers, in both formats
 * @param saturates whether results beyond the largest finite number, infinities included, become that number
 * @param stages cycles from the operand to the result; 0 is combinational
 * @param randomBits bits of the input {@code random} for {@link RoundingMode#STOCHASTIC}; 0 where there is none
 */
public record ConvertParams(int fromExp, int fromMan, Specials fromSpecials, int exp, int man, Specials specials, Subnormals subnormals,
        boolean saturates, int stages, int randomBits) {
    public ConvertParams {
        FloatFormat.check("fromExp", fromExp, "fromMan", fromMan);
        new FloatParams(exp, man, stages, specials, subnormals, saturates, randomBits);
    }

    /** A conversion without stochastic rounding; {@code to} says whether there are subnormal numbers. */
    public static ConvertParams of(FloatFormat from, FloatFormat to, int stages) {
        return new ConvertParams(from.exp(), from.man(), from.specials(), to.exp(), to.man(), to.specials(), to.subnormals(),
                to.saturates(), stages, 0);
    }

    /** The same with {@code bits} random bits for stochastic rounding. */
    public ConvertParams withRandomBits(int bits) {
        return new ConvertParams(fromExp, fromMan, fromSpecials, exp, man, specials, subnormals, saturates, stages, bits);
    }

    /** The format of the operand. */
    public FloatFormat from() {
        return new FloatFormat(fromExp, fromMan, fromSpecials, subnormals, false);
    }

    /** The format of the result. */
    public FloatFormat to() {
        return new FloatFormat(exp, man, specials, subnormals, saturates);
    }
}
