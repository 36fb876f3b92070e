package ingot.generators.memory;

import static ingot.test.EngineKind.JVM;

import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import java.util.List;

class SinglePortRamTest {
    @Device(params = "modes")
    static SinglePortRam device(RamParams params) {
        return new SinglePortRam(params);
    }

    static List<RamParams> modes() {
        return List.of(new RamParams(8, 8, 2, UnderWrite.OLD), new RamParams(8, 8, 2, UnderWrite.NEW), new RamParams(9, 5, 1, UnderWrite.NEW),
                new RamParams(8, 8, 2, UnderWrite.KEEP), new RamParams(8, 8, 8, UnderWrite.UNDEFINED));
    }

    @HardwareTest(engines = JVM)
    void writesLanesAndReadsWhatTheModeSays(Dut<SinglePortRam> dut) {
        var top = dut.top();
        var p = top.params();
        var model = new RamModel(p);
        dut.poke(top.enable, true);
        dut.poke(top.write, (1 << p.lanes()) - 1);
        for (int address = 0; address < p.depth(); address++) {
            long data = dut.random().nextInt(1 << p.width());
            model.write(address, data, -1);
            dut.poke(top.address, address);
            dut.poke(top.dataIn, data);
            dut.step();
        }
        Long shown = null;
        for (int cycle = 0; cycle < 400; cycle++) {
            boolean enable = dut.random().nextInt(4) > 0;
            long lanes = dut.random().nextBoolean() ? 0 : dut.random().nextInt(1 << p.lanes());
            int address = dut.random().nextInt(p.depth());
            long data = dut.random().nextInt(1 << p.width());
            dut.poke(top.enable, enable);
            dut.poke(top.write, lanes);
            dut.poke(top.address, address);
            dut.poke(top.dataIn, data);
            dut.step();
            if (enable) {
                long before = model.read(address);
                model.write(address, data, lanes);
                shown = lanes == 0 ? (Long) before : model.shown(shown, before, model.read(address));
            }
            if (shown != null) {
                dut.expect(top.dataOut, shown);
            }
        }
    }
}
