package ingot.generators.crossing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;

class GrayCounterTest {
    @Device
    static GrayCounter device() {
        return new GrayCounter(new GrayParams(4));
    }

    @HardwareTest
    void oneBitChangesAtATime(Dut<GrayCounter> dut) {
        dut.poke(dut.top().enable, true);
        long before = dut.peek(dut.top().gray);
        for (int count = 1; count < 40; count++) {
            dut.step();
            long now = dut.peek(dut.top().gray);
            assertEquals(1, Long.bitCount(before ^ now));
            assertEquals((count & 15) ^ (count & 15) >> 1, now);
            dut.expect(dut.top().count, count & 15);
            before = now;
        }
    }
}
