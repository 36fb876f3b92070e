package ingot.generators.floating;

/**
 * Parameters of an operation in one format.
 *
 * @param exp bits of the exponent
 * @param man bits of the mantissa, without the hidden one
 * @param stages cycles from the operands to the result; 0 is combinational
 * @param specials what the highest exponent means
 * @param subnormals whether there are subnormal numbers
 * @param saturates whether results beyond the largest finite number become that number
 * @param randomBits bits of the input {@code random} for {@link RoundingMode#STOCHASTIC}; 0 where there is none
 */
public record FloatParams(int exp, int man, int stages, Specials specials, Subnormals subnormals, boolean saturates, int randomBits) {
    public FloatParams {
        var unused = new FloatFormat(exp, man, specials, subnormals, saturates);
        if (stages < 0) {
            throw new IllegalArgumentException("stages must be 0 or more, was " + stages);
        }
        if (randomBits < 0 || randomBits > 32) {
            throw new IllegalArgumentException("randomBits must be 0 to 32, was " + randomBits);
        }
    }

    /** An operation without stochastic rounding. */
    public static FloatParams of(FloatFormat format, int stages) {
        return new FloatParams(format.exp(), format.man(), stages, format.specials(), format.subnormals(), format.saturates(), 0);
    }

    /** The same with {@code bits} random bits for stochastic rounding. */
    public FloatParams withRandomBits(int bits) {
        return new FloatParams(exp, man, stages, specials, subnormals, saturates, bits);
    }

    /** The format of operands and results. */
    public FloatFormat format() {
        return new FloatFormat(exp, man, specials, subnormals, saturates);
    }

    /** What a module's name ends with. */
    String text() {
        return format().text() + "_s" + stages + (randomBits == 0 ? "" : "_r" + randomBits);
    }
}
