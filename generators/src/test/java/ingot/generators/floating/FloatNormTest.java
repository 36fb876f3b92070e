package ingot.generators.floating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.test.Agent;
import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.EngineKind;
import ingot.test.HardwareTest;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** Normalised rows against the model, bit for bit, and against double precision, within the bound that the block states, and as many cycles as it states. */
class FloatNormTest {
    private static final FloatModel DOUBLE = FloatModel.of(FloatFormat.ieee(11, 52), RoundingMode.NEAREST_EVEN);

    @Device(params = "kinds")
    static FloatNorm device(NormParams params) {
        return new FloatNorm(params);
    }

    static List<NormParams> kinds() {
        return List.of(new NormParams(NormKind.LAYER, 5, 10, 12, 1e-5f, 4), new NormParams(NormKind.RMS, 8, 7, 16, 1e-6f, 8));
    }

    private static double value(FloatFormat format, long code) {
        return Double.longBitsToDouble(DOUBLE.convert(format, code).bits());
    }

    private static long code(FloatFormat format, double value) {
        return FloatModel.of(format, RoundingMode.NEAREST_EVEN).convert(FloatFormat.ieee(11, 52), Double.doubleToRawLongBits(value)).bits();
    }

    @HardwareTest(engines = EngineKind.JVM)
    void staysWithinItsBound(Dut<FloatNorm> dut) {
        var top = dut.top();
        var p = top.params();
        var gains = numbers(dut.random(), p, 1, 1);
        var biases = numbers(dut.random(), p, 0.5, 0);
        dut.attach(Agent.driving(() -> {
            int place = (int) dut.peek(top.place);
            dut.poke(top.gain, code(p.format(), gains[place]));
            dut.poke(top.bias, code(p.format(), biases[place]));
        }));
        var source = dut.source(top.in, Long.class);
        var sink = dut.sink(top.out, Long.class);
        double worst = 0;
        for (int row = 0; row < 40; row++) {
            sink.backPressure(row % 3 == 2 ? 0.5 : 0);
            var numbers = numbers(dut.random(), p, Math.pow(4, dut.random().nextInt(-2, 3)), row % 2 == 0 ? 0 : 3);
            for (double number : numbers) {
                source.send(code(p.format(), number));
            }
            source.drain(10 * p.length());
            if (row == 0) {
                long from = dut.cycle();
                dut.waitUntil(top.out.valid, 1000);
                assertEquals((p.kind() == NormKind.LAYER ? p.length() + 8 : 6) + 2 * p.stages(), dut.cycle() - from + 1, "latency");
            }
            int before = row * p.length();
            var results = sink.await(before + p.length(), 20 * p.length() + 100).subList(before, before + p.length());
            assertEquals(Arrays.stream(new NormModel(p).normalised(codes(p, numbers), codes(p, gains), codes(p, biases))).boxed().toList(), results, "row " + row);
            worst = Math.max(worst, compare(p, numbers, gains, biases, results));
        }
        assertTrue(worst > 0.3, "a comparison that finds no error compares nothing: " + worst);
    }

    private static long[] codes(NormParams p, double[] numbers) {
        return Arrays.stream(numbers).mapToLong(number -> code(p.format(), number)).toArray();
    }

    private static double[] numbers(RandomGenerator random, NormParams p, double spread, double middle) {
        return random.doubles(p.length()).map(number -> value(p.format(), code(p.format(), (2 * number - 1) * spread + middle))).toArray();
    }

    /** The largest error in units of the last place. */
    private static double compare(NormParams p, double[] numbers, double[] gains, double[] biases, List<Long> results) {
        double mean = p.kind() == NormKind.LAYER ? Arrays.stream(numbers).average().orElseThrow() : 0;
        double variance = Arrays.stream(numbers).map(number -> (number - mean) * (number - mean)).average().orElseThrow();
        double scale = 1 / Math.sqrt(variance + p.epsilon());
        double magnitude = Arrays.stream(numbers).map(Math::abs).average().orElseThrow();
        double worst = 0;
        for (int i = 0; i < numbers.length; i++) {
            double z = (numbers[i] - mean) * scale;
            double exact = z * gains[i] + biases[i];
            double unit = Math.pow(2, Math.max(Math.getExponent(exact), p.format().leastExponent()) - p.man());
            double error = Math.abs(value(p.format(), results.get(i)) - exact);
            double bound = 0.5 * unit + Math.pow(2, -24) * (p.length() + 16) * Math.abs(gains[i]) * (Math.abs(z) + magnitude * scale)
                    + Math.pow(2, -23) * (Math.abs(gains[i] * z) + Math.abs(biases[i]));
            int place = i;
            assertTrue(error <= bound, () -> "place %d: expected %s, error %s, bound %s".formatted(place, exact, error, bound));
            worst = Math.max(worst, error / unit);
        }
        return worst;
    }
}
