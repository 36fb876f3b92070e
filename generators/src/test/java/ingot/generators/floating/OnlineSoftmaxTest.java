package ingot.generators.floating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.hdl.Design;
import ingot.sim.Simulator;
import ingot.sim.jvm.JvmEngine;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The recurrence against its model, bit for bit, and against sums in double precision, within the bound that the block states. */
class OnlineSoftmaxTest {
    private static final FloatModel DOUBLE = FloatModel.of(FloatFormat.ieee(11, 52), RoundingMode.NEAREST_EVEN);

    static List<SoftmaxParams> kinds() {
        return List.of(new SoftmaxParams(5, 10, 0), new SoftmaxParams(8, 7, 2));
    }

    private static double value(FloatFormat format, long code) {
        return Double.longBitsToDouble(DOUBLE.convert(format, code & (1L << format.width()) - 1).bits());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void staysWithinItsBound(SoftmaxParams params) {
        var random = new Random(8);
        double worst = 0;
        try (var simulator = new JvmEngine().compile(Design.of(() -> new OnlineSoftmax(params)).netlist())) {
            for (int row = 0; row < 150; row++) {
                var codes = row(random, params.format(), row);
                var numbers = new double[codes.length];
                for (int i = 0; i < codes.length; i++) {
                    numbers[i] = value(params.format(), codes[i]);
                }
                run(simulator, params, codes);
                double max = java.util.Arrays.stream(numbers).max().orElseThrow();
                double exact = java.util.Arrays.stream(numbers).map(number -> Math.exp(number - max)).sum();
                assertEquals(max, value(params.format(), simulator.peek(simulator.port("max"))), "maximum of row " + row);
                double error = Math.abs(value(FloatFormat.BINARY32, simulator.peek(simulator.port("sum"))) - exact) / exact * (1 << params.man());
                double bound = bound(numbers, params.man());
                assertTrue(error <= bound, "row %d: %.3f units, the bound is %.3f".formatted(row, error, bound));
                worst = Math.max(worst, error);
            }
        }
        assertTrue(worst > 0.3, "a comparison that finds no error compares nothing");
    }

    /** Parts in {@code 2^man}, from the numbers themselves. */
    private static double bound(double[] numbers, int man) {
        int rises = 0;
        double risen = 0;
        double max = numbers[0];
        for (double number : numbers) {
            if (number > max) {
                rises++;
                risen += max == Double.NEGATIVE_INFINITY ? 0 : number - max;
                max = number;
            }
        }
        return 0.6 * (rises + 1) + (Math.log(numbers.length) + risen) / 2 + numbers.length * Math.pow(2, -man);
    }

    private static long[] row(Random random, FloatFormat format, int row) {
        var codes = new long[1 + random.nextInt(100)];
        double spread = new double[] {0.1, 1, 4, 20}[row % 4];
        var rounded = FloatModel.of(format, RoundingMode.NEAREST_EVEN);
        double slope = row % 3 == 0 ? spread / codes.length : 0;
        for (int i = 0; i < codes.length; i++) {
            double number = random.nextGaussian() * spread + slope * i;
            boolean masksFirst = row % 10 == 9 && i < Math.min(3, codes.length - 1);
            boolean masked = masksFirst || row % 5 == 4 && i > 0 && i < codes.length - 1 && random.nextInt(4) == 0;
            codes[i] = masked ? format.infinityCode() | 1L << (format.width() - 1)
                    : rounded.convert(FloatFormat.ieee(11, 52), Double.doubleToRawLongBits(number)).bits();
        }
        return codes;
    }

    /** A row, with gaps; then as many cycles as it takes until its last number has come out. Every number is compared with the model. */
    private static void run(Simulator simulator, SoftmaxParams params, long[] codes) {
        var model = new SoftmaxModel(params.format());
        var expected = new ArrayDeque<SoftmaxModel.Answer>();
        int valid = simulator.port("valid");
        for (int i = 0; i < codes.length; i++) {
            simulator.poke(simulator.port("first"), i == 0 ? 1 : 0);
            simulator.poke(simulator.port("x"), codes[i]);
            simulator.poke(valid, 1);
            expected.add(model.next(i == 0, codes[i]));
            step(simulator, params, expected);
            if (i % 7 == 3) {
                simulator.poke(valid, 0);
                step(simulator, params, expected);
            }
        }
        simulator.poke(valid, 0);
        for (int i = 0; i < params.stages() + 2; i++) {
            step(simulator, params, expected);
        }
        assertTrue(expected.isEmpty(), "every number has come out");
        step(simulator, params, expected);
    }

    private static void step(Simulator simulator, SoftmaxParams params, Deque<SoftmaxModel.Answer> expected) {
        simulator.step(1);
        if ((simulator.peek(simulator.port("done")) & 1) == 1) {
            long mask = (1L << params.format().width()) - 1;
            assertEquals(expected.remove(), new SoftmaxModel.Answer(simulator.peek(simulator.port("max")) & mask,
                    simulator.peek(simulator.port("sum")) & 0xffff_ffffL, simulator.peek(simulator.port("rescale")) & mask,
                    simulator.peek(simulator.port("weight")) & mask));
        }
    }
}
