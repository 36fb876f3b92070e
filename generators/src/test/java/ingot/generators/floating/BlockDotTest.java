package ingot.generators.floating;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.hdl.Design;
import ingot.sim.Simulator;
import ingot.sim.jvm.JvmEngine;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bit for bit: the exact sum of a block's products, rounded once, added with a second rounding. */
class BlockDotTest {
    private static final FloatModel MODEL = FloatModel.of(FloatFormat.BINARY32, RoundingMode.NEAREST_EVEN);

    static List<BlockDotParams> kinds() {
        return List.of(BlockDotParams.of(FloatFormat.E4M3, 0), BlockDotParams.of(FloatFormat.E5M2, 5), new BlockDotParams(4, 3, Specials.FINITE, 3, 2));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void addsBlocks(BlockDotParams params) {
        var random = new Random(3);
        try (var simulator = new JvmEngine().compile(Design.of(() -> new BlockDot(params)).netlist())) {
            var expected = new ArrayDeque<Long>();
            long sum = 0;
            for (int block = 0; block < 400; block++) {
                boolean first = block == 0 || random.nextInt(6) == 0;
                boolean valid = block == 0 || random.nextInt(4) > 0;
                var a = block(random, params, block);
                var b = block(random, params, block);
                int aScale = scale(random, block);
                int bScale = scale(random, block);
                poke(simulator, "a", a, aScale);
                poke(simulator, "b", b, bScale);
                simulator.poke(simulator.port("first"), first ? 1 : 0);
                simulator.poke(simulator.port("valid"), valid ? 1 : 0);
                if (valid) {
                    sum = MODEL.add(first ? 0 : sum, dot(params.element(), a, aScale, b, bScale)).bits();
                }
                expected.add(sum);
                simulator.step(1);
                if (expected.size() > params.stages()) {
                    assertEquals(expected.remove(), simulator.peek(simulator.port("sum")) & 0xffff_ffffL, "block " + (block - params.stages()));
                }
            }
        }
    }

    private static void poke(Simulator simulator, String name, long[] block, int scale) {
        for (int i = 0; i < block.length; i++) {
            simulator.poke(simulator.port(name + "_" + i), block[i]);
        }
        simulator.poke(simulator.port(name + "Scale"), scale);
    }

    /** Most blocks are of numbers only; some have zeros, and every tenth may have what is no number. */
    private static long[] block(Random random, BlockDotParams params, int number) {
        var codes = new long[params.size()];
        for (int i = 0; i < codes.length; i++) {
            long code = random.nextInt(256);
            boolean finite = (code & 127) <= params.element().largest();
            codes[i] = finite && random.nextInt(5) > 0 || number % 10 == 9 && random.nextInt(20) == 0 ? code : 0;
        }
        return codes;
    }

    private static int scale(Random random, int number) {
        return number % 10 == 8 ? random.nextInt(256) : 117 + random.nextInt(20);
    }

    private static long dot(FloatFormat format, long[] a, int aScale, long[] b, int bScale) {
        boolean nan = aScale == BlockScale.NAN || bScale == BlockScale.NAN;
        boolean plus = false;
        boolean minus = false;
        var sum = Exact.of(false, BigInteger.ZERO, 0);
        for (int i = 0; i < a.length; i++) {
            var x = FloatValue.of(format, a[i]);
            var y = FloatValue.of(format, b[i]);
            nan |= x.isNan() || y.isNan() || x.isInfinite() && y.isZero() || x.isZero() && y.isInfinite();
            if (x.isInfinite() || y.isInfinite()) {
                plus |= x.negative() == y.negative();
                minus |= x.negative() != y.negative();
            } else if (!nan) {
                sum = sum.plus(x.exact().times(y.exact()), false);
            }
        }
        if (nan || plus && minus) {
            return FloatFormat.BINARY32.nan();
        }
        if (plus || minus) {
            return FloatFormat.BINARY32.infinite() | (minus ? 1L << 31 : 0);
        }
        return MODEL.rounded(new Exact(!sum.isZero() && sum.negative(), sum.numerator(), sum.denominator(),
                sum.exponent() + aScale + bScale - 2 * BlockScale.BIAS)).bits();
    }
}
