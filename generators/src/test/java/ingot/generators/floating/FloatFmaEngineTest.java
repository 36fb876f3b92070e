package ingot.generators.floating;

import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import java.util.ArrayDeque;
import java.util.Random;

/** The fused multiply-add on every engine. */
class FloatFmaEngineTest {
    private static final FloatParams PARAMS = FloatParams.of(FloatFormat.BINARY16, 3).withRandomBits(4);

    @Device
    static FloatFma device() {
        return new FloatFma(PARAMS);
    }

    @HardwareTest
    void answersAfterThreeCycles(Dut<FloatFma> dut) {
        var random = new Random(41);
        var expected = new ArrayDeque<FloatResult>();
        var top = dut.top();
        for (int i = 0; i < 200; i++) {
            var mode = RoundingMode.values()[i % RoundingMode.values().length];
            long draw = random.nextInt(16);
            long a = Corners.random(random, FloatFormat.BINARY16, 0x3c00);
            long b = Corners.random(random, FloatFormat.BINARY16, a);
            long c = Corners.random(random, FloatFormat.BINARY16, b);
            dut.poke(top.a, a);
            dut.poke(top.b, b);
            dut.poke(top.c, c);
            dut.poke(top.rounding, mode);
            dut.poke(top.random, draw);
            expected.add(Pairs.model(PARAMS, mode, draw).fma(a, b, c));
            dut.step();
            if (expected.size() == PARAMS.stages()) {
                var next = expected.remove();
                dut.expect(top.result, next.bits());
                dut.expect(top.flags, next.flags());
            }
        }
    }
}
