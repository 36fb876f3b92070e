package ingot.generators.memory;

import static ingot.test.EngineKind.JVM;

import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.Formal;
import ingot.test.HardwareTest;
import ingot.test.Proof;
import org.junit.jupiter.api.Tag;

/** Words of 64 bits, whose proof takes a solver longer. */
class SecdedWideTest {
    @Device
    static SecdedChannel channel() {
        return new SecdedChannel(new SecdedParams(64));
    }

    @HardwareTest(engines = JVM)
    void allPlaces(Dut<SecdedChannel> dut) {
        SecdedChannel.turnAllPairs(dut);
    }

    @Formal(prove = 1, seconds = 600)
    @Tag("full")
    void correctsOneAndFindsTwo(Proof<SecdedChannel> proof) {}
}
