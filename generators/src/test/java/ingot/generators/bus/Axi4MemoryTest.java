package ingot.generators.bus;

import static ingot.test.EngineKind.JVM;
import static ingot.test.EngineKind.VERILATOR;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import ingot.test.bus.Axi;
import java.util.List;
import org.junit.jupiter.api.Tag;

class Axi4MemoryTest {
    @Device(params = "shapes")
    static Axi4Memory device(Axi4MemoryParams params) {
        return new Axi4Memory(params);
    }

    static List<Axi4MemoryParams> shapes() {
        return List.of(new Axi4MemoryParams(13, 32, 2), new Axi4MemoryParams(8, 8, 0), new Axi4MemoryParams(10, 128, 4));
    }

    @HardwareTest(engines = JVM)
    void keepsWhatBurstsWrite(Dut<Axi4Memory> dut) {
        var p = dut.top().params();
        BurstTraffic.run(dut, dut.top().bus, p.port(), 1 << p.addressBits(), 40);
    }

    @HardwareTest(engines = VERILATOR)
    @Tag("full")
    void keepsWhatBurstsWriteOnVerilator(Dut<Axi4Memory> dut) {
        keepsWhatBurstsWrite(dut);
    }

    @HardwareTest(engines = JVM)
    void readsABeatInEveryCycle(Dut<Axi4Memory> dut) {
        var p = dut.top().params();
        var channels = BusPins.of(dut.top().bus);
        var ar = dut.source(channels.ar(), Axi.Address.class, "prot");
        var r = dut.sink(channels.r(), Axi.ReadData.class);
        for (int i = 0; i < 10; i++) {
            ar.send(new Axi.Address(0, 0, 7, p.port().laneBits(), Axi.INCR, 0));
        }
        long before = dut.cycle();
        r.await(80, 200);
        assertEquals(82, dut.cycle() - before);
    }
}
