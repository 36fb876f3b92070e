package ingot.generators.floating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.hdl.Design;
import ingot.sim.jvm.JvmEngine;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Turned pairs against the model, bit for bit, and against double precision, within the bound that the block states; at position 0 nothing turns. */
class RotaryTest {
    private static final FloatModel DOUBLE = FloatModel.of(FloatFormat.ieee(11, 52), RoundingMode.NEAREST_EVEN);
    private static final BigDecimal TURN = new BigDecimal("6.28318530717958647692528676655900576839433879875021");

    static List<RotaryParams> kinds() {
        return List.of(new RotaryParams(5, 10, 64, 16, 10_000), new RotaryParams(8, 7, 3, 12, 500_000));
    }

    private static double value(FloatFormat format, long code) {
        return Double.longBitsToDouble(DOUBLE.convert(format, code & (1L << format.width()) - 1).bits());
    }

    /** The angle less whole turns, which double precision alone would not know. */
    private static double angle(RotaryParams p, int position, int pair) {
        var step = new BigDecimal(Math.pow(p.base(), -(double) pair / p.pairs()));
        return step.multiply(BigDecimal.valueOf(position)).remainder(TURN, MathContext.DECIMAL128).doubleValue();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void turnsByTheAngle(RotaryParams params) {
        var random = new Random(21);
        var format = params.format();
        var model = new RotaryModel(params);
        long mask = (1L << format.width()) - 1;
        double worst = 0;
        try (var simulator = new JvmEngine().compile(Design.of(() -> new Rotary(params)).netlist())) {
            for (int i = 0; i < 4000; i++) {
                int position = i % 20 == 0 ? 0 : random.nextInt(1 << params.positionBits());
                int pair = random.nextInt(params.pairs());
                long x = number(random, format);
                long y = number(random, format);
                simulator.poke(simulator.port("position"), position);
                if (params.pairBits() > 0) {
                    simulator.poke(simulator.port("pair"), pair);
                }
                simulator.poke(simulator.port("x"), x);
                simulator.poke(simulator.port("y"), y);
                simulator.step(Rotary.LATENCY);
                long turnedX = simulator.peek(simulator.port("turnedX")) & mask;
                long turnedY = simulator.peek(simulator.port("turnedY")) & mask;
                assertEquals(model.turned(position, pair, x, y), new RotaryModel.Pair(turnedX, turnedY), "turn " + i);
                if (position == 0) {
                    assertEquals(value(format, x), value(format, turnedX));
                    assertEquals(value(format, y), value(format, turnedY));
                }
                double angle = angle(params, position, pair);
                double wideX = value(format, x);
                double wideY = value(format, y);
                double size = Math.abs(wideX) + Math.abs(wideY);
                worst = Math.max(worst, error(format, wideX * Math.cos(angle) - wideY * Math.sin(angle), value(format, turnedX), size));
                worst = Math.max(worst, error(format, wideX * Math.sin(angle) + wideY * Math.cos(angle), value(format, turnedY), size));
            }
        }
        assertTrue(worst > 0.1, "a comparison that finds no error compares nothing: " + worst);
    }

    /** The part of the bound for sine and cosine that an error takes, beside half a unit for rounding. */
    private static double error(FloatFormat format, double exact, double result, double size) {
        double unit = Math.pow(2, Math.max(Math.getExponent(exact), format.leastExponent()) - format.man());
        double beyond = Math.max(0, Math.abs(result - exact) - 0.5 * unit) / (size * Math.pow(2, -15));
        assertTrue(beyond <= 1, () -> "expected %s, was %s: %.2f of the bound".formatted(exact, result, beyond));
        return beyond;
    }

    private static long number(Random random, FloatFormat format) {
        return FloatModel.of(format, RoundingMode.NEAREST_EVEN).convert(FloatFormat.ieee(11, 52), Double.doubleToRawLongBits(random.nextGaussian())).bits();
    }
}
