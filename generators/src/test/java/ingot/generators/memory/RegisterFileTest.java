package ingot.generators.memory;

import static ingot.test.EngineKind.JVM;

import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import java.util.List;

class RegisterFileTest {
    @Device(params = "kinds")
    static RegisterFile device(RegisterFileParams params) {
        return new RegisterFile(params);
    }

    static List<RegisterFileParams> kinds() {
        return List.of(new RegisterFileParams(8, 4, 2, 1, true, true), new RegisterFileParams(8, 4, 1, 2, false, true),
                new RegisterFileParams(8, 6, 3, 2, true, false));
    }

    @HardwareTest(engines = JVM)
    void readsWhatWasWrittenLast(Dut<RegisterFile> dut) {
        var top = dut.top();
        var p = top.params();
        var values = new Long[p.depth()];
        for (int cycle = 0; cycle < 400; cycle++) {
            var before = values.clone();
            for (var port : top.write) {
                boolean enable = dut.random().nextInt(3) > 0;
                int address = dut.random().nextInt(p.depth());
                long data = dut.random().nextInt(256);
                dut.poke(port.enable(), enable);
                dut.poke(port.address(), address);
                dut.poke(port.data(), data);
                if (enable) {
                    values[address] = data;
                }
            }
            for (var port : top.read) {
                int address = dut.random().nextInt(p.depth());
                dut.poke(port.address(), address);
                var value = p.bypass() ? values[address] : before[address];
                if (p.zeroRegister() && address == 0) {
                    dut.expect(port.data(), 0);
                } else if (value != null) {
                    dut.expect(port.data(), value);
                }
            }
            dut.step();
        }
    }
}
