package ingot.generators.stream;

import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;

class CreditSenderTest {
    @Device
    static CreditSender device() {
        return new CreditSender(new CreditParams(8, 4));
    }

    @HardwareTest
    void stopsWithoutCreditsAndGoesOnWithOne(Dut<CreditSender> dut) {
        var top = dut.top();
        dut.poke(top.in.valid, true);
        for (int item = 0; item < 4; item++) {
            dut.poke(top.in.payload, item);
            dut.expect(top.link.valid(), true);
            dut.expect(top.link.payload(), item);
            dut.step();
        }
        dut.poke(top.in.payload, 4);
        dut.expect(top.link.valid(), false);
        dut.poke(top.credit, true);
        dut.step();
        dut.poke(top.credit, false);
        dut.expect(top.link.valid(), true);
        dut.step();
        dut.expect(top.link.valid(), false);
    }
}
