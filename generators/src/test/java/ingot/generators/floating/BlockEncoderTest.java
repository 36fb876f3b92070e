package ingot.generators.floating;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.hdl.Design;
import ingot.sim.jvm.JvmEngine;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Packing by the words of the specification: the exponent of the largest number less the elements' highest one, then each number divided by that and rounded. */
class BlockEncoderTest {
    static List<BlockParams> kinds() {
        return List.of(BlockParams.of(FloatFormat.E4M3, FloatFormat.BF16), small(FloatFormat.E5M2, FloatFormat.BINARY32), small(FloatFormat.E4M3, FloatFormat.BINARY16));
    }

    private static BlockParams small(FloatFormat element, FloatFormat wide) {
        return new BlockParams(element.exp(), element.man(), element.specials(), wide.exp(), wide.man(), 5);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void packsAsTheSpecificationSays(BlockParams params) {
        var random = new Random(17);
        var wide = params.wide();
        try (var simulator = new JvmEngine().compile(Design.of(() -> new BlockEncoder(params)).netlist())) {
            for (int block = 0; block < 300; block++) {
                var numbers = new long[params.size()];
                long near = random.nextLong();
                for (int i = 0; i < numbers.length; i++) {
                    numbers[i] = block == 0 ? 0 : block % 4 == 1 ? random.nextLong() & (1L << wide.width()) - 1 : Corners.random(random, wide, near);
                    simulator.poke(simulator.port("in_" + i), numbers[i]);
                }
                int scale = scale(params, numbers);
                assertEquals(scale, simulator.peek(simulator.port("scale")) & 0xff, "scale of block " + block);
                for (int i = 0; i < numbers.length; i++) {
                    assertEquals(element(params, numbers[i], scale), simulator.peek(simulator.port("element_" + i)) & 0xff, "element " + i + " of block " + block);
                }
            }
        }
    }

    private static int scale(BlockParams params, long[] numbers) {
        int largest = Integer.MIN_VALUE;
        for (long number : numbers) {
            var value = FloatValue.of(params.wide(), number);
            if (value.isNan() || value.isInfinite()) {
                return BlockScale.NAN;
            }
            largest = value.isZero() ? largest : Math.max(largest, value.exact().magnitude());
        }
        return largest == Integer.MIN_VALUE ? 0 : Math.clamp(largest - params.element().greatestExponent() + BlockScale.BIAS, 0, 254);
    }

    private static long element(BlockParams params, long number, int scale) {
        var exact = FloatValue.of(params.wide(), number).exact();
        if (scale == BlockScale.NAN) {
            return params.element().nan();
        }
        return FloatModel.of(params.element(), RoundingMode.NEAREST_EVEN)
                .rounded(new Exact(exact.negative(), exact.numerator(), exact.denominator(), exact.exponent() - scale + BlockScale.BIAS)).bits();
    }
}
