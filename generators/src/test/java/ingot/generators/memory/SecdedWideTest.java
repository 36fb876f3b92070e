package ingot.generators.memory;

import static ingot.test.EngineKind.JVM;

import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;

/** Words of 64 bits: every place and every pair of places, with random data; a proof for all data takes a solver too long. */
class SecdedWideTest {
    @Device
    static SecdedChannel channel() {
        return new SecdedChannel(new SecdedParams(64));
    }

    @HardwareTest(engines = JVM)
    void allPlaces(Dut<SecdedChannel> dut) {
        SecdedChannel.turnAllPairs(dut);
    }
}
