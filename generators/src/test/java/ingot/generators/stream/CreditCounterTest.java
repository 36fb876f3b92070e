package ingot.generators.stream;

import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;

class CreditCounterTest {
    private static final int CREDITS = 5;

    @Device
    static CreditCounter device() {
        return new CreditCounter(new CreditCounterParams(CREDITS));
    }

    @HardwareTest
    void countsWhatIsLeft(Dut<CreditCounter> dut) {
        int left = CREDITS;
        for (int cycle = 0; cycle < 300; cycle++) {
            dut.expect(dut.top().left, left);
            dut.expect(dut.top().available, left > 0);
            boolean spend = left > 0 && dut.random().nextBoolean();
            boolean refund = left - (spend ? 1 : 0) < CREDITS && dut.random().nextBoolean();
            dut.poke(dut.top().spend, spend);
            dut.poke(dut.top().refund, refund);
            dut.step();
            left += (refund ? 1 : 0) - (spend ? 1 : 0);
        }
    }
}
