package ingot.generators.floating;

import static ingot.test.EngineKind.GATES;
import static ingot.test.EngineKind.JVM;

import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import java.util.List;

class IntegerReluTest {
    @Device(params = "kinds")
    static IntegerRelu device(IntegerReluParams params) {
        return new IntegerRelu(params);
    }

    static List<IntegerReluParams> kinds() {
        return List.of(new IntegerReluParams(8, true), new IntegerReluParams(6, false));
    }

    @HardwareTest(engines = {JVM, GATES})
    void keepsWhatIsPositive(Dut<IntegerRelu> dut) {
        var p = dut.top().params();
        int half = 1 << (p.width() - 1);
        for (int bound = 0; bound < (p.bounded() ? half : 1); bound++) {
            if (p.bounded()) {
                dut.poke(dut.top().bound, bound);
            }
            for (int x = -half; x < half; x++) {
                dut.poke(dut.top().x, x);
                dut.expect(dut.top().result, Math.min(Math.max(x, 0), p.bounded() ? bound : half));
            }
        }
    }
}
