package ingot.systolic.tensor;

import static ingot.test.EngineKind.JVM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.generators.floating.Activation;
import ingot.systolic.tensor.command.VectorFunction;
import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;

/** Every operand of 16 bits, against double precision. */
class LaneFunctionTest {
    @Device
    static LaneFunction device() {
        return new LaneFunction(TensorParams.int8(4, 4, 64, 32).withTransformer());
    }

    private static long y(Dut<LaneFunction> dut, VectorFunction function, int u) {
        dut.poke(dut.top().function, function.code());
        dut.poke(dut.top().u, u);
        return dut.peek(dut.top().y);
    }

    @HardwareTest(engines = JVM)
    void powersHaveEightSignificantBits(Dut<LaneFunction> dut) {
        for (int u = 0; u >= Short.MIN_VALUE; u--) {
            double exact = Math.pow(2, (double) u / VectorFunction.OCTAVE);
            double found = Math.scalb((double) y(dut, VectorFunction.SOFTMAX, u), -VectorFunction.FRACTION);
            double unit = Math.max(Math.scalb(1.0, Math.getExponent(exact) - 7), Math.scalb(1.0, 1 - VectorFunction.FRACTION));
            assertTrue(Math.abs(found - exact) <= unit / 2, u + " gives " + found + " for " + exact);
        }
        assertEquals(1 << VectorFunction.FRACTION, y(dut, VectorFunction.SOFTMAX, 0));
    }

    @HardwareTest(engines = JVM)
    void activationsAreWrongByAHundredthOfTwo(Dut<LaneFunction> dut) {
        for (int u = Short.MIN_VALUE; u <= Short.MAX_VALUE; u++) {
            double x = Math.scalb((double) u, -VectorFunction.ACTIVATION_FRACTION);
            near(dut, VectorFunction.GELU, u, Activation.GELU.of(x));
            near(dut, VectorFunction.SILU, u, Activation.SILU.of(x));
        }
    }

    private static void near(Dut<LaneFunction> dut, VectorFunction function, int u, double exact) {
        double found = Math.scalb((double) y(dut, function, u), -VectorFunction.ACTIVATION_FRACTION - VectorFunction.GATE_FRACTION);
        assertTrue(Math.abs(found - exact) <= 0.005, function + " of " + u + " gives " + found + " for " + exact);
    }

    @HardwareTest(engines = JVM)
    void othersLetTheirOperandThrough(Dut<LaneFunction> dut) {
        assertEquals(-5, y(dut, VectorFunction.LAYER_NORM, -5));
        assertEquals(Short.MAX_VALUE, y(dut, VectorFunction.RMS_NORM, Short.MAX_VALUE));
    }
}
