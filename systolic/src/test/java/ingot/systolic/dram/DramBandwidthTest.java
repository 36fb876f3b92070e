package ingot.systolic.dram;

import static ingot.test.EngineKind.JVM;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.hdl.Elaboration;
import ingot.hdl.emit.SystemVerilog;
import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.Golden;
import ingot.test.HardwareTest;
import org.junit.jupiter.api.Test;

/** How much of a beat per cycle is left with the times of DDR4. */
class DramBandwidthTest {
    private static final DramParams PARAMS = DramParams.ddr4(3, 6, 16);

    @Device
    static DramChannel device() {
        return new DramChannel(PARAMS);
    }

    @HardwareTest(engines = JVM)
    void beatsSideBySideComeAlmostOnePerCycle(Dut<DramChannel> dut) {
        var run = DramReads.run(dut, 6000, i -> i);
        assertTrue(run.cycles() < 6000 / 0.9, run::toString);
    }

    @HardwareTest(engines = JVM)
    void oneBankGroupGivesHalfOfIt(Dut<DramChannel> dut) {
        var run = DramReads.run(dut, 1000, i -> i << 2);
        assertTrue(run.cycles() > 2000 && run.cycles() < 2400, run::toString);
    }

    @Test
    void emitsReviewedSystemVerilog() {
        var small = new DramParams(2, 1, 2, 2, 8, 2, 16, 2, 2, 4, 2, 1, 2, 1, 3, 8, 64);
        Golden.assertMatches(getClass(), "dram_controller_2x1.sv", SystemVerilog.emit(Elaboration.elaborate(() -> new DramController(small))));
    }
}
