package ingot.generators.floating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.hdl.Design;
import ingot.sim.jvm.JvmEngine;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Activation functions of every 16-bit number. */
class FloatActivationTest {
    static Stream<ActivationParams> functions() {
        return Stream.of(Activation.values()).flatMap(function -> Stream.of(
                new ActivationParams(function, 8, 7, 0), new ActivationParams(function, 5, 10, 0)));
    }

    @ParameterizedTest
    @MethodSource("functions")
    void isTheModelAndWithinSixTenthsOfAUnitForEveryNumber(ActivationParams params) {
        var format = params.format();
        var toDouble = FloatModel.of(FloatFormat.ieee(11, 52), RoundingMode.NEAREST_EVEN);
        var model = new ActivationModel(params.function(), format);
        double worst = 0;
        try (var simulator = new JvmEngine().compile(Design.of(() -> new FloatActivation(params)).netlist())) {
            int in = simulator.port("x");
            int out = simulator.port("result");
            for (int code = 0; code < 1 << 16; code++) {
                simulator.poke(in, code);
                long answer = simulator.peek(out) & 0xffff;
                assertModel(params, code, model.of(code), answer);
                double x = Double.longBitsToDouble(toDouble.convert(format, code).bits());
                double y = Double.longBitsToDouble(toDouble.convert(format, answer).bits());
                double exact = x == Double.NEGATIVE_INFINITY && params.function().of(-1e6) == 0 ? -0.0 : params.function().of(x);
                double ulps = distance(format, exact, y);
                assertTrue(ulps <= 0.6, "%s of 0x%x (%s): expected %s, was %s, %.3f ulp".formatted(params.function(), code, x, exact, y, ulps));
                worst = Math.max(worst, ulps);
            }
        }
        assertTrue(worst > 0.4, "a comparison that finds no rounding compares nothing");
    }

    private static void assertModel(ActivationParams params, int code, long expected, long answer) {
        assertEquals(expected, answer, () -> params.function() + " of 0x" + Integer.toHexString(code));
    }

    /** In units of the last place, as if the exponent had no upper bound. */
    private static double distance(FloatFormat format, double exact, double y) {
        if (Double.isNaN(exact) || Double.isNaN(y)) {
            return Double.isNaN(exact) && Double.isNaN(y) ? 0 : Double.POSITIVE_INFINITY;
        }
        double beyond = Math.pow(2, format.greatestExponent() + 1);
        double bounded = Math.clamp(exact, -beyond, beyond);
        double ulp = Math.pow(2, Math.clamp(Math.getExponent(bounded), format.leastExponent(), format.greatestExponent()) - format.man());
        return Math.abs(Math.clamp(y, -beyond, beyond) - bounded) / ulp;
    }

    @Test
    void isRightInEveryPipeline() {
        for (int stages = 1; stages <= 6; stages += 2) {
            var params = new ActivationParams(Activation.GELU, 8, 7, stages);
            try (var simulator = new JvmEngine().compile(Design.of(() -> new FloatActivation(params)).netlist())) {
                simulator.poke(simulator.port("x"), 0x3f80);
                simulator.step(stages);
                assertEquals(0x3f57, simulator.peek(simulator.port("result"))); // 0.8413
            }
        }
    }

    /** Values of the complementary error function from tables, by way of GELU. */
    @Test
    void knowsTheErrorFunction() {
        for (var known : List.of(new double[] {0.5, 0.4795001221869535}, new double[] {1, 0.15729920705028513},
                new double[] {3, 2.209049699858544e-5}, new double[] {5, 1.5374597944280349e-12})) {
            double x = -known[0] * Math.sqrt(2);
            assertEquals(x * known[1] / 2, Activation.GELU.of(x), Math.abs(known[1]) * 1e-12);
        }
    }
}
