package ingot.generators.memory;

import static ingot.test.EngineKind.JVM;

import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import java.util.List;

class DualPortRamTest {
    @Device(params = "modes")
    static DualPortRam device(RamParams params) {
        return new DualPortRam(params);
    }

    static List<RamParams> modes() {
        return List.of(new RamParams(8, 4, 2, UnderWrite.OLD), new RamParams(8, 4, 2, UnderWrite.NEW), new RamParams(8, 4, 2, UnderWrite.KEEP),
                new RamParams(8, 4, 2, UnderWrite.UNDEFINED));
    }

    @HardwareTest(engines = JVM)
    void bothPortsReadAndWrite(Dut<DualPortRam> dut) {
        var top = dut.top();
        var p = top.params();
        var model = new RamModel(p);
        for (int address = 0; address < p.depth(); address++) {
            access(dut, 0, true, 3, address, address * 7);
            access(dut, 1, false, 0, 0, 0);
            model.write(address, address * 7, -1);
            dut.step();
        }
        var shown = new Long[2];
        for (int cycle = 0; cycle < 500; cycle++) {
            var enable = new boolean[2];
            var lanes = new long[2];
            var address = new int[2];
            var before = new long[2];
            for (int port = 0; port < 2; port++) {
                enable[port] = dut.random().nextInt(4) > 0;
                lanes[port] = dut.random().nextBoolean() ? 0 : dut.random().nextInt(4);
                address[port] = dut.random().nextInt(p.depth());
                before[port] = model.read(address[port]);
            }
            for (int port = 0; port < 2; port++) {
                long data = dut.random().nextInt(256);
                access(dut, port, enable[port], lanes[port], address[port], data);
                if (enable[port]) {
                    model.write(address[port], data, lanes[port]);
                }
            }
            dut.step();
            for (int port = 0; port < 2; port++) {
                boolean own = lanes[port] != 0;
                boolean other = enable[1 - port] && lanes[1 - port] != 0 && address[0] == address[1];
                boolean keepsUnderOther = p.underWrite() == UnderWrite.KEEP && !own;
                if (enable[port]) {
                    shown[port] = (own || other) && !keepsUnderOther
                            ? model.shown(shown[port], before[port], model.read(address[port])) : (Long) before[port];
                }
                if (shown[port] != null) {
                    dut.expect(top.port.get(port).dataOut(), shown[port]);
                }
            }
        }
    }

    private static void access(Dut<DualPortRam> dut, int port, boolean enable, long lanes, int address, long data) {
        var side = dut.top().port.get(port);
        dut.poke(side.enable(), enable);
        dut.poke(side.write(), lanes);
        dut.poke(side.address(), address);
        dut.poke(side.dataIn(), data);
    }
}
