package ingot.systolic.number;

import static ingot.hdl.Hdl.*;

import ingot.generators.floating.FloatFormat;
import ingot.generators.floating.MixedMac;
import ingot.generators.floating.MixedMacParams;
import ingot.generators.floating.RoundingMode;
import ingot.hdl.Bool;
import ingot.hdl.SInt;
import ingot.hdl.UInt;
import ingot.hdl.Word;

/**
 * Products of words whose type comes with the weight. All integer modes share one multiplier, made of a row for each digit of four bits of the weight;
 * all floating-point modes share one fused multiply-add, whose factors are widened to TF32, which holds every one of them.
 */
record MixedArithmetic(MixedType type, int stages) implements Arithmetic {
    private static final int DIGIT = 4;
    private static final int SUM_BITS = 32;

    MixedArithmetic {
        int most = hasFloats(type) ? FloatMac.MOST_STAGES : 4;
        if (stages < 0 || stages > most) {
            throw new IllegalArgumentException("stages must be 0 to " + most + " for " + type + ", was " + stages);
        }
    }

    static MixedArithmetic of(MixedType input, NumberType weight, NumberType sum, int stages) {
        var expected = input.kind() == MixedType.Kind.INTEGER ? NumberType.INT32 : NumberType.FP32;
        if (!weight.equals(input) || !sum.equals(expected)) {
            throw new IllegalArgumentException("inputs of type %s go with weights of the same type and sums of type %s, and these were %s and %s"
                    .formatted(input, expected, weight, sum));
        }
        return new MixedArithmetic(input, stages);
    }

    private static boolean hasFloats(MixedType type) {
        return type.kind() != MixedType.Kind.INTEGER;
    }

    private boolean hasIntegers() {
        return type.kind() != MixedType.Kind.FLOAT;
    }

    @Override
    public Word input() {
        return uint(MixedType.WORD_BITS);
    }

    @Override
    public Word weight() {
        return uint(type.modeBits() + MixedType.WORD_BITS);
    }

    @Override
    public Word sum() {
        return uint(SUM_BITS);
    }

    @Override
    public int productLatency() {
        return hasFloats(type) ? 0 : stages;
    }

    @Override
    public int sumLatency() {
        return hasFloats(type) ? stages : 0;
    }

    /** Minus zero in every floating-point mode. */
    @Override
    public long idleInput() {
        return hasFloats(type) ? 1L << (MixedType.WORD_BITS - 1) : 0;
    }

    /** A zero of the first mode; where that is an integer, sums of any kind stay as they are. */
    @Override
    public long idleWeight() {
        return 0;
    }

    @Override
    public boolean idleWithAnyWeight() {
        return !hasFloats(type);
    }

    @Override
    public Word multiplyAdd(Word input, Word weight, Word sum) {
        var a = input.asUInt();
        var b = weight.asUInt().low(MixedType.WORD_BITS);
        var mode = weight.asUInt().high(type.modeBits());
        if (!hasFloats(type)) {
            var product = product(a, b, mode);
            for (int stage = 0; stage < stages; stage++) {
                product = next(product, 0);
            }
            return integerSum(product, sum);
        }
        var fused = fused(a, b, mode, sum.asUInt());
        if (!hasIntegers()) {
            return fused;
        }
        var integer = integerSum(product(a, b, mode), sum);
        var isInteger = is(mode, MixedMode.INT16).or(is(mode, MixedMode.INT8)).or(is(mode, MixedMode.INT4));
        for (int stage = 0; stage < stages; stage++) {
            integer = next(integer);
            isInteger = next(isInteger);
        }
        return mux(isInteger, integer, fused);
    }

    private Bool is(UInt mode, MixedMode wanted) {
        return type.modes().contains(wanted) ? mode.eq(type.modes().indexOf(wanted)) : lit(false);
    }

    private static UInt integerSum(SInt product, Word sum) {
        return sum.asSInt().plus(product).wrap(SUM_BITS).asUInt();
    }

    /**
     * The sum of the products of all lanes. Digit j of the weight multiplies the lane that it belongs to, which is moved up so far that all products of
     * a mode have the same weight in the sum of the rows: 2⁸ for INT8, 2¹² for INT4.
     */
    private SInt product(UInt a, UInt b, UInt mode) {
        var isByte = is(mode, MixedMode.INT8);
        var isNibble = is(mode, MixedMode.INT4);
        var rows = slit(0).extend(2 * MixedType.WORD_BITS);
        for (int j = 0; j < MixedType.WORD_BITS / DIGIT; j++) {
            var bits = b.bits(DIGIT * j + DIGIT - 1, DIGIT * j).asUInt();
            var isSigned = j == 3 ? lit(true) : j == 1 ? isByte.or(isNibble) : isNibble;
            var digit = cat(bits.bit(DIGIT - 1).and(isSigned), bits).asSInt();
            int lane = j / 2;
            var asByte = a.bits(8 * lane + 7, 8 * lane).asSInt().shiftLeft(8 - 8 * lane).extend(MixedType.WORD_BITS);
            var asNibble = a.bits(DIGIT * j + DIGIT - 1, DIGIT * j).asSInt().shiftLeft(12 - DIGIT * j).extend(MixedType.WORD_BITS);
            var factor = mux(isByte, asByte, mux(isNibble, asNibble, a.asSInt()));
            rows = rows.plus(factor.times(digit).shiftLeft(DIGIT * j)).wrap(2 * MixedType.WORD_BITS);
        }
        return mux(isByte, rows.shiftRight(8).extend(rows.width()), mux(isNibble, rows.shiftRight(12).extend(rows.width()), rows));
    }

    private UInt fused(UInt a, UInt b, UInt mode, UInt sum) {
        var mac = new MixedMac(MixedMacParams.of(FloatFormat.TF32, FloatFormat.BINARY32, stages));
        mac.a.set(widened(a, mode));
        mac.b.set(widened(b, mode));
        mac.c.set(sum);
        mac.rounding.set(RoundingMode.NEAREST_EVEN);
        return mac.result;
    }

    /**
     * A word of any floating-point mode in TF32. All formats have their sign in the same place; the mantissa is moved to the top of TF32's, so that one
     * normaliser serves the subnormal numbers of all. Those of BF16 stay subnormal.
     */
    private UInt widened(UInt word, UInt mode) {
        var isBf16 = is(mode, MixedMode.BF16);
        var isE4m3 = is(mode, MixedMode.FP8_E4M3);
        var isE5m2 = is(mode, MixedMode.FP8_E5M2);
        var exponent = mux(isBf16, word.bits(14, 7).asUInt(), mux(isE4m3, word.bits(14, 11).asUInt().extend(8), word.bits(14, 10).asUInt().extend(8)));
        var mantissa = mux(isBf16, word.low(7).shiftLeft(3),
                mux(isE4m3, word.bits(10, 8).asUInt().shiftLeft(7), mux(isE5m2, word.bits(9, 8).asUInt().shiftLeft(8), word.low(10))));
        var shift = mux(isBf16, lit(0, 8), mux(isE4m3, lit(120, 8), lit(112, 8)));
        var isSubnormal = exponent.anyBit().not().andNot(isBf16);
        var zeros = mantissa.leadingZeros();
        var normalised = mantissa.shiftLeft(zeros).low(9).shiftLeft(1);
        var isE4m3Nan = isE4m3.and(exponent.eq(15)).and(mantissa.high(3).allBits());
        var isHighest = exponent.eq(31).andNot(isE4m3).andNot(isBf16);
        var wide = mux(isSubnormal, mux(mantissa.anyBit(), shift.minus(zeros).low(8).asUInt(), lit(0, 8)),
                mux(isE4m3Nan.or(isHighest), lit(255, 8), exponent.plus(shift).wrap(8)));
        return cat(word.bit(15), wide, mux(isSubnormal, normalised, mantissa));
    }
}
