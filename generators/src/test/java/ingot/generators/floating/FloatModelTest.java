package ingot.generators.floating;

import static ingot.generators.floating.RoundingMode.NEAREST_EVEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The model against the arithmetic of the Java machine, and the formats against what their standards say. */
class FloatModelTest {
    private static final FloatModel SINGLE = FloatModel.of(FloatFormat.BINARY32, NEAREST_EVEN);
    private static final FloatModel HALF = FloatModel.of(FloatFormat.BINARY16, NEAREST_EVEN);

    @Test
    void agreesWithFloat() {
        var random = new Random(1);
        for (long first : Corners.of(FloatFormat.BINARY32)) {
            for (long second : Corners.of(FloatFormat.BINARY32)) {
                compareSingle(first, second, random);
            }
        }
        long last = 0x3f80_0000;
        for (int i = 0; i < 10_000; i++) {
            long first = Corners.random(random, FloatFormat.BINARY32, last);
            long second = Corners.random(random, FloatFormat.BINARY32, first);
            compareSingle(first, second, random);
            last = second;
        }
    }

    private static void compareSingle(long first, long second, Random random) {
        float a = Float.intBitsToFloat((int) first);
        float b = Float.intBitsToFloat((int) second);
        float c = Float.intBitsToFloat((int) Corners.random(random, FloatFormat.BINARY32, bits(a * b)));
        assertSingle(a + b, SINGLE.add(first, second), a, b);
        assertSingle(a - b, SINGLE.subtract(first, second), a, b);
        assertSingle(a * b, SINGLE.multiply(first, second), a, b);
        assertSingle(a / b, SINGLE.divide(first, second), a, b);
        assertSingle((float) Math.sqrt(a), SINGLE.squareRoot(first), a, b);
        assertSingle(Math.fma(a, b, c), SINGLE.fma(first, second, bits(c)), a, b);
        assertEquals(((int) a) & 0xffff_ffffL, a != a ? 0 : SINGLETON_TO_ZERO.toInteger(first, 32, true).bits());
        assertSingle((float) (int) second, SINGLE.fromInteger(BigInteger.valueOf((int) second)), a, b);
    }

    private static final FloatModel SINGLETON_TO_ZERO = FloatModel.of(FloatFormat.BINARY32, RoundingMode.TO_ZERO);

    private static void assertSingle(float expected, FloatResult actual, float a, float b) {
        assertEquals(bits(expected), actual.bits(), () -> a + ", " + b);
    }

    private static long bits(float value) {
        return Float.floatToIntBits(value) & 0xffff_ffffL;
    }

    @Test
    void agreesWithHalfPrecisionOfTheMachine() {
        var toSingle = FloatModel.of(FloatFormat.BINARY32, NEAREST_EVEN);
        for (int code = 0; code < 1 << 16; code++) {
            float value = Float.float16ToFloat((short) code);
            assertEquals(bits(value), toSingle.convert(FloatFormat.BINARY16, code).bits());
        }
        var random = new Random(2);
        for (int i = 0; i < 30_000; i++) {
            long first = Corners.random(random, FloatFormat.BINARY16, 0x3c00);
            long second = Corners.random(random, FloatFormat.BINARY16, first);
            float a = Float.float16ToFloat((short) first);
            float b = Float.float16ToFloat((short) second);
            // The single result has more than twice the precision, so that rounding it again is rounding once.
            assertEquals(half(a + b), HALF.add(first, second).bits());
            assertEquals(half(a * b), HALF.multiply(first, second).bits());
            assertEquals(half(a / b), HALF.divide(first, second).bits());
            float any = Float.intBitsToFloat(random.nextInt());
            assertEquals(half(any), HALF.convert(FloatFormat.BINARY32, bits(any)).bits());
        }
    }

    private static long half(float value) {
        return value != value ? FloatFormat.BINARY16.nan() : Float.floatToFloat16(value) & 0xffffL;
    }

    @Test
    void knowsTheSmallFormats() {
        var e4m3 = FloatModel.of(FloatFormat.E4M3, NEAREST_EVEN);
        assertEquals(new FloatResult(0x7e, 0), e4m3.convert(FloatFormat.BINARY32, bits(448)));
        assertEquals(new FloatResult(0x7e, Flags.INEXACT), e4m3.convert(FloatFormat.BINARY32, bits(464)));
        assertEquals(new FloatResult(0x7f, Flags.OVERFLOW | Flags.INEXACT), e4m3.convert(FloatFormat.BINARY32, bits(465)));
        assertEquals(0x01, e4m3.convert(FloatFormat.BINARY32, bits(0x1p-9f)).bits());
        assertEquals(0x7f, e4m3.convert(FloatFormat.BINARY32, bits(Float.NEGATIVE_INFINITY)).bits());
        var saturating = FloatModel.of(FloatFormat.E4M3.saturating(), NEAREST_EVEN);
        assertEquals(0x7e, saturating.convert(FloatFormat.BINARY32, bits(1e6f)).bits());
        assertEquals(0xfe, saturating.convert(FloatFormat.BINARY32, bits(Float.NEGATIVE_INFINITY)).bits());
        var e5m2 = FloatModel.of(FloatFormat.E5M2, NEAREST_EVEN);
        assertEquals(0x7b, e5m2.convert(FloatFormat.BINARY32, bits(57344)).bits());
        assertEquals(0x7c, e5m2.convert(FloatFormat.BINARY32, bits(61440)).bits());
        var bf16 = FloatModel.of(FloatFormat.BF16, NEAREST_EVEN);
        assertEquals(0x3f80, bf16.convert(FloatFormat.BINARY32, 0x3f80_8000L).bits());
        assertEquals(0x3f82, bf16.convert(FloatFormat.BINARY32, 0x3f81_8000L).bits());
    }

    @Test
    void findsTininessAfterRounding() {
        long largestSubnormal = 0x03ff;
        long one = 0x3c00;
        long aboveOne = 0x3c01;
        long belowTwiceTheLeast = 0x07ff;
        long half = 0x3800;
        assertEquals(new FloatResult(0x0400, Flags.INEXACT), HALF.multiply(largestSubnormal, aboveOne));
        assertEquals(new FloatResult(0x0400, Flags.INEXACT | Flags.UNDERFLOW), HALF.multiply(belowTwiceTheLeast, half));
        assertEquals(new FloatResult(largestSubnormal, 0), HALF.multiply(largestSubnormal, one));
        var flushed = FloatModel.of(FloatFormat.BINARY16.flushed(), NEAREST_EVEN);
        assertEquals(new FloatResult(0, Flags.INEXACT | Flags.UNDERFLOW), flushed.multiply(0x0400, 0x3bff));
        assertEquals(new FloatResult(0x8000, 0), flushed.multiply(largestSubnormal, 0xbc00));
    }

    /** The mean of many rounded sums is the exact sum, within three deviations; numbers of the format do not move. */
    @Test
    void roundsStochasticallyWithoutBias() {
        int bits = 12;
        long one = 0x3c00;
        long small = 0x0c03; // 2^-12 and a little
        double exact = 1 + Float.float16ToFloat((short) small);
        double sum = 0;
        int trials = 1 << bits;
        for (long random = 0; random < trials; random++) {
            var model = FloatModel.stochastic(FloatFormat.BINARY16, bits, random);
            sum += Float.float16ToFloat((short) model.add(one, small).bits());
            assertEquals(new FloatResult(0x3c00, 0), model.multiply(one, one));
        }
        double mean = sum / trials;
        double ulp = 0x1p-10;
        assertTrue(Math.abs(mean - exact) <= ulp / trials, () -> mean + " is not " + exact);
        assertFalse(FloatModel.of(FloatFormat.BINARY16, NEAREST_EVEN).add(one, small).bits() != one);
    }
}
