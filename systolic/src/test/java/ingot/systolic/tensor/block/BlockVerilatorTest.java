package ingot.systolic.tensor.block;

import static ingot.test.EngineKind.VERILATOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.systolic.mapper.BlockPlan;
import ingot.systolic.tensor.TensorHost;
import ingot.systolic.tensor.TensorParams;
import ingot.systolic.tensor.TensorUnit;
import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import org.junit.jupiter.api.Tag;

/** A block of 32 tokens, 64 wide, with four heads that see no later tokens. */
@Tag("full")
class BlockVerilatorTest {
    private static final TensorParams PARAMS = TensorParams.int8(8, 8, 4096, 1024).withTransformer();

    @Device
    static TensorUnit device() {
        return new TensorUnit(PARAMS);
    }

    @HardwareTest(engines = VERILATOR)
    void runsOnTheUnit(Dut<TensorUnit> dut) {
        var run = new BlockTest.Run(new BlockPlan(PARAMS, 32, 64, 4, 128, true), dut.random());
        var outcome = run.on(new TensorHost(dut));
        assertEquals(run.plan.vectors(), outcome.vectors());
        assertTrue(outcome.utilisation() > 0.4, outcome + " uses " + outcome.utilisation());
        assertTrue(run.error() < 0.03, "it is wrong by " + run.error());
    }
}
