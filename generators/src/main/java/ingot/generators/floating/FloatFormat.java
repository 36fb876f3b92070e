package ingot.generators.floating;

/**
 * A binary floating-point format: a sign bit, a biased exponent, and the bits of the significand behind its hidden first one.
 *
 * @param exp bits of the exponent, 2 to 11
 * @param man bits of the mantissa, 1 to 52, without the hidden one
 * @param specials what the highest exponent means
 * @param subnormals whether there are subnormal numbers
 * @param saturates whether results beyond the largest finite number, infinities included, become that number; the saturating mode of the
 *     OCP 8-bit formats
 */
public record FloatFormat(int exp, int man, Specials specials, Subnormals subnormals, boolean saturates) {
    /** IEEE 754 half precision. */
    public static final FloatFormat BINARY16 = ieee(5, 10);
    /** IEEE 754 single precision. */
    public static final FloatFormat BINARY32 = ieee(8, 23);
    /** The upper half of a {@link #BINARY32}. */
    public static final FloatFormat BF16 = ieee(8, 7);
    /** The range of {@link #BINARY32} with the precision of {@link #BINARY16}; 19 bits. */
    public static final FloatFormat TF32 = ieee(8, 10);
    /** OCP 8-bit E4M3: up to 448, no infinities. */
    public static final FloatFormat E4M3 = new FloatFormat(4, 3, Specials.FINITE, Subnormals.FULL, false);
    /** OCP 8-bit E5M2: up to 57344, with infinities. */
    public static final FloatFormat E5M2 = ieee(5, 2);

    public FloatFormat {
        check("exp", exp, "man", man);
    }

    /** Fails unless a format can have these widths; messages call them {@code expName} and {@code manName}. */
    static void check(String expName, int exp, String manName, int man) {
        if (exp < 2 || exp > 11) {
            throw new IllegalArgumentException(expName + " must be 2 to 11 bits, was " + exp);
        }
        if (man < 1 || man > 52) {
            throw new IllegalArgumentException(manName + " must be 1 to 52 bits, was " + man);
        }
    }

    /** A format with the special values and the subnormal numbers of IEEE 754. */
    public static FloatFormat ieee(int exp, int man) {
        return new FloatFormat(exp, man, Specials.IEEE, Subnormals.FULL, false);
    }

    /** The same format without subnormal numbers. */
    public FloatFormat flushed() {
        return new FloatFormat(exp, man, specials, Subnormals.FLUSHED, saturates);
    }

    /** The same format with results that saturate. */
    public FloatFormat saturating() {
        return new FloatFormat(exp, man, specials, subnormals, true);
    }

    /** Width of a number in bits. */
    public int width() {
        return 1 + exp + man;
    }

    /** What is added to an exponent to store it. */
    public int bias() {
        return (1 << (exp - 1)) - 1;
    }

    /** The exponent of the smallest normalised number. */
    public int leastExponent() {
        return 1 - bias();
    }

    /** The exponent of the largest finite number. */
    public int greatestExponent() {
        return specials == Specials.IEEE ? bias() : bias() + 1;
    }

    /** Bits of the significand, with the hidden one. */
    public int precision() {
        return man + 1;
    }

    /** The code of the largest finite number. */
    public long largest() {
        return specials == Specials.IEEE ? infinityCode() - 1 : (1L << (exp + man)) - 2;
    }

    /** The quiet NaN that every operation answers with: positive, and only the first bit of the mantissa is 1 (all, where there is one NaN). */
    public long nan() {
        return specials == Specials.IEEE ? infinityCode() | 1L << (man - 1) : (1L << (exp + man)) - 1;
    }

    /** What stands for an infinite result without its sign: infinity, the largest number where results saturate, a NaN where there is no infinity. */
    public long infinite() {
        if (saturates) {
            return largest();
        }
        return specials == Specials.IEEE ? infinityCode() : nan();
    }

    /** The highest exponent and no mantissa: infinity, where there is one. */
    long infinityCode() {
        return ((1L << exp) - 1) << man;
    }

    /** {@code e5m10}, and what differs from IEEE 754. */
    String text() {
        return "e" + exp + "m" + man + (specials == Specials.IEEE ? "" : "_finite")
                + (subnormals == Subnormals.FULL ? "" : "_flushed") + (saturates ? "_sat" : "");
    }
}
