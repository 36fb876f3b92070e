package ingot.systolic.tensor.timing;

import static ingot.test.EngineKind.JVM;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.generators.arithmetic.RequantiseRounding;
import ingot.systolic.dram.DramParams;
import ingot.systolic.mapper.ConvolutionPlan;
import ingot.systolic.mapper.ConvolutionReference;
import ingot.systolic.mapper.TensorModel;
import ingot.systolic.tensor.TensorDriver;
import ingot.systolic.tensor.TensorDriver.End;
import ingot.systolic.tensor.TensorParams;
import ingot.systolic.workload.Conv2d;
import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import java.util.List;

/** Layers on a tensor unit whose memory outside is a channel of DRAM: the results, and what they take. */
class DramTimingTest {
    /** 64 KiB: what addresses of 16 bits reach. */
    private static final UnitWithDram.Params PARAMS = new UnitWithDram.Params(
            new TensorParams(8, 8, 8, 4, 1024, 256, 64, 16, 8, 8, RequantiseRounding.HALF_AWAY, false, false), DramParams.ddr4(4, 5, 64));
    private static final int PROGRAM = 0xc000;

    @Device
    static UnitWithDram device() {
        return new UnitWithDram(PARAMS);
    }

    /** What a layer takes, from its start to the last answer of the DRAM. */
    private record Layer(Conv2d work, long cycles) {}

    @HardwareTest(engines = JVM)
    void layersTakeWhatTheGuideSays(Dut<UnitWithDram> dut) {
        var host = new DramHost(dut);
        for (var layer : List.of(new Layer(Conv2d.product(64, 64, 64), 4823), new Layer(Conv2d.product(16, 128, 64), 4444),
                new Layer(Conv2d.of(16, 14, 16, 3, 1, 1), 7605), new Layer(Conv2d.product(128, 32, 32), 2857))) {
            var work = layer.work();
            var plan = ConvolutionPlan.of(PARAMS.unit(), work, true);
            var placement = plan.placement(0);
            var program = plan.program(placement);
            var expected = ConvolutionReference.random(work, 8, dut.random()).memory(plan, placement);
            host.load(0, expected.clone());
            var outcome = new TensorDriver(PARAMS.unit(), host).run(PROGRAM, program);
            assertEquals(End.DONE, outcome.end());
            new TensorModel(PARAMS.unit(), expected).run(program);
            assertArrayEquals(expected, host.dump(0, expected.length));
            // Refreshes come when they come.
            assertEquals(layer.cycles(), outcome.cycles(), 0.02 * layer.cycles());
        }
    }
}
