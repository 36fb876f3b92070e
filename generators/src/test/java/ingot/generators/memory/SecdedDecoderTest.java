package ingot.generators.memory;

import static ingot.test.EngineKind.JVM;

import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.Formal;
import ingot.test.HardwareTest;
import ingot.test.Proof;
import java.util.List;

class SecdedDecoderTest {
    @Device(params = "sizes")
    static SecdedChannel channel(SecdedParams params) {
        return new SecdedChannel(params);
    }

    static List<SecdedParams> sizes() {
        return List.of(new SecdedParams(1), new SecdedParams(8), new SecdedParams(32));
    }

    /** All data, and all pairs of places. */
    @Formal(prove = 1, cover = 2)
    void correctsOneAndFindsTwo(Proof<SecdedChannel> proof) {}

    /** All pairs of places, with random data; the checks of the channel say what must hold. */
    @HardwareTest(engines = JVM)
    void allPlaces(Dut<SecdedChannel> dut) {
        SecdedChannel.turnAllPairs(dut);
    }
}
