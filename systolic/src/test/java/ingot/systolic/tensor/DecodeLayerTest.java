package ingot.systolic.tensor;

import static ingot.test.EngineKind.JVM;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.systolic.analysis.DecodeModel;
import ingot.systolic.mapper.ConvolutionPlan;
import ingot.systolic.mapper.ConvolutionReference;
import ingot.systolic.mapper.TensorModel;
import ingot.systolic.tensor.TensorDriver.End;
import ingot.systolic.tensor.command.CommandCodec;
import ingot.systolic.workload.Conv2d;
import ingot.systolic.workload.Decoder;
import ingot.systolic.workload.MatMul;
import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;

/**
 * The projections of one block of a decoder for one token, on the hardware: no faster than the bytes of the weights allow, as {@link DecodeModel} says. Commands come
 * over the same bus, as many bytes as the weights of a tile of this size; beside both the unit takes at most half as long again.
 */
class DecodeLayerTest {
    private static final TensorParams UNIT = TensorParams.int8(8, 8, 1024, 256);
    private static final Decoder SMALL = new Decoder("small", 64, 1, 4, 2, 16, 128, 64, false);
    private static final long PROGRAM = 0x40000;

    @Device
    static TensorUnit device() {
        return new TensorUnit(UNIT);
    }

    @HardwareTest(engines = JVM)
    void keepsToTheBoundOfItsBus(Dut<TensorUnit> dut) {
        var host = new TensorHost(dut);
        long measured = 0;
        double weights = 0;
        double commands = 0;
        for (var layer : SMALL.block(1, 1, 1).products()) {
            if (layer.operator() instanceof MatMul product) {
                var plan = ConvolutionPlan.of(UNIT, Conv2d.product(product.m(), product.k(), product.n()), true);
                var program = plan.program(plan.placement(0));
                measured += layer.times() * cycles(dut, host, plan);
                weights += layer.times() * (double) product.weights() / UNIT.beatBytes();
                commands += layer.times() * (double) program.size() * CommandCodec.BYTES / UNIT.beatBytes();
            }
        }
        var times = new DecodeModel(SMALL, 8, 8, 1, 1).on(2.0 * UNIT.rows() * UNIT.cols(), UNIT.beatBytes());
        double vocabulary = 64.0 * 64 / UNIT.beatBytes();
        assertEquals(times.weights(), weights + vocabulary, 1e-9, "the model reads the same weights, and those of the vocabulary");
        assertEquals("weights", times.bound());
        double predicted = weights + commands;
        double found = measured;
        assertTrue(found > predicted && found < 1.5 * predicted, () -> "predicted %.0f cycles, measured %.0f".formatted(predicted, found));
    }

    private static long cycles(Dut<TensorUnit> dut, TensorHost host, ConvolutionPlan plan) {
        var placement = plan.placement(0);
        var program = plan.program(placement);
        var expected = ConvolutionReference.random(plan.work(), UNIT.dataBits(), dut.random()).memory(plan, placement);
        host.memory.load(0, expected.clone());
        var outcome = host.driver().run(PROGRAM, program);
        assertEquals(End.DONE, outcome.end());
        new TensorModel(UNIT, expected).run(program, dut.random());
        assertArrayEquals(expected, host.memory.dump(0, expected.length));
        return outcome.cycles();
    }
}
