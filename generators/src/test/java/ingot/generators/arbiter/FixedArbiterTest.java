package ingot.generators.arbiter;

import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;

class FixedArbiterTest {
    @Device
    static FixedArbiter device() {
        return new FixedArbiter(new ArbiterParams(5));
    }

    @HardwareTest
    void grantsTheLowest(Dut<FixedArbiter> dut) {
        for (long request = 0; request < 32; request++) {
            dut.poke(dut.top().request, request);
            dut.expect(dut.top().grant, Long.lowestOneBit(request));
        }
    }
}
