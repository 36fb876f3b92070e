package ingot.systolic.dram;

import static ingot.test.EngineKind.JVM;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;

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
}
