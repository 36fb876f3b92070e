package ingot.generators.floating;

import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;

class FloatClassifyTest {
    @Device
    static FloatClassify classify() {
        return new FloatClassify(CompareParams.of(FloatFormat.E5M2, 0));
    }

    @HardwareTest
    void classifies(Dut<FloatClassify> dut) {
        int[] codes = {0xfc, 0x84, 0x83, 0x80, 0x00, 0x01, 0x7b, 0x7c, 0x7d, 0x7e};
        for (int i = 0; i < codes.length; i++) {
            dut.poke(dut.top().a, codes[i]);
            dut.expect(dut.top().kind, 1 << i);
        }
    }
}
