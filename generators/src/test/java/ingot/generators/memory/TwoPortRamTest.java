package ingot.generators.memory;

import static ingot.test.EngineKind.JVM;
import static ingot.test.EngineKind.VERILATOR;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.hdl.Design;
import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import java.util.List;
import org.junit.jupiter.api.Test;

class TwoPortRamTest {
    @Device(params = "modes")
    static TwoPortRam device(RamParams params) {
        return new TwoPortRam(params);
    }

    static List<RamParams> modes() {
        return List.of(new RamParams(8, 8, 2, UnderWrite.OLD), new RamParams(8, 8, 2, UnderWrite.NEW), new RamParams(8, 8, 4, UnderWrite.UNDEFINED));
    }

    @HardwareTest(engines = {JVM, VERILATOR})
    void readsWhileItWrites(Dut<TwoPortRam> dut) {
        var top = dut.top();
        var p = top.params();
        var model = new RamModel(p);
        dut.poke(top.write, (1 << p.lanes()) - 1);
        for (int address = 0; address < p.depth(); address++) {
            long data = dut.random().nextInt(1 << p.width());
            model.write(address, data, -1);
            dut.poke(top.writeAddress, address);
            dut.poke(top.dataIn, data);
            dut.step();
        }
        Long shown = null;
        for (int cycle = 0; cycle < 400; cycle++) {
            boolean read = dut.random().nextInt(3) > 0;
            long lanes = dut.random().nextInt(1 << p.lanes());
            int writeAddress = dut.random().nextInt(p.depth());
            int readAddress = dut.random().nextInt(3) == 0 ? writeAddress : dut.random().nextInt(p.depth());
            long data = dut.random().nextInt(1 << p.width());
            dut.poke(top.write, lanes);
            dut.poke(top.writeAddress, writeAddress);
            dut.poke(top.dataIn, data);
            dut.poke(top.read, read);
            dut.poke(top.readAddress, readAddress);
            dut.step();
            long before = model.read(readAddress);
            model.write(writeAddress, data, lanes);
            if (read) {
                boolean meets = lanes != 0 && writeAddress == readAddress;
                shown = meets ? model.shown(shown, before, model.read(readAddress)) : (Long) before;
            }
            if (shown != null) {
                dut.expect(top.dataOut, shown);
            }
        }
    }

    @Test
    void refusesToKeepAWord() {
        var error = assertThrows(IllegalArgumentException.class,
                () -> Design.of(() -> new TwoPortRam(new RamParams(8, 8, 1, UnderWrite.KEEP))));
        assertTrue(error.getMessage().startsWith("underWrite must be OLD, NEW or UNDEFINED here"), error.getMessage());
    }
}
