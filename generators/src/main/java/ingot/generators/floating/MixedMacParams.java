package ingot.generators.floating;

/**
 * Parameters of a multiply-accumulate with narrow factors and a wide sum.
 *
 * @param exp bits of the factors' exponent
 * @param man bits of the factors' mantissa
 * @param specials what the factors' highest exponent means
 * @param sumExp bits of the sum's exponent
 * @param sumMan bits of the sum's mantissa
 * @param stages cycles from the operands to the result; 0 is combinational
 * @param subnormals whether there are subnormal numbers, in both formats
 * @param randomBits bits of the input {@code random} for {@link RoundingMode#STOCHASTIC}; 0 where there is none
 */
public record MixedMacParams(int exp, int man, Specials specials, int sumExp, int sumMan, int stages, Subnormals subnormals, int randomBits) {
    public MixedMacParams {
        FloatFormat.check("exp", exp, "man", man);
        FloatFormat.check("sumExp", sumExp, "sumMan", sumMan);
        if (sumExp < exp || sumMan < man) {
            throw new IllegalArgumentException("sumExp and sumMan must be at least those of the factors, e" + exp + "m" + man + ", were e" + sumExp + "m" + sumMan);
        }
        new FloatParams(sumExp, sumMan, stages, Specials.IEEE, subnormals, false, randomBits);
    }

    /** Factors of one format, and a sum in another, which is like one of IEEE 754. */
    public static MixedMacParams of(FloatFormat factors, FloatFormat sum, int stages) {
        return new MixedMacParams(factors.exp(), factors.man(), factors.specials(), sum.exp(), sum.man(), stages, sum.subnormals(), 0);
    }

    /** The format of the factors. */
    public FloatFormat factors() {
        return new FloatFormat(exp, man, specials, subnormals, false);
    }

    /** The format of the addend and the result. */
    public FloatFormat sum() {
        return new FloatFormat(sumExp, sumMan, Specials.IEEE, subnormals, false);
    }
}
