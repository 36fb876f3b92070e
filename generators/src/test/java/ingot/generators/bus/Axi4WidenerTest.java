package ingot.generators.bus;

import static ingot.test.EngineKind.JVM;
import static ingot.test.EngineKind.VERILATOR;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import ingot.test.bus.AxiMaster;
import ingot.test.bus.AxiMemory;
import ingot.test.bus.SparseMemory;
import java.util.List;
import org.junit.jupiter.api.Tag;

class Axi4WidenerTest {
    @Device(params = "shapes")
    static Axi4Widener device(Axi4WidthParams params) {
        return new Axi4Widener(params);
    }

    static List<Axi4WidthParams> shapes() {
        return List.of(new Axi4WidthParams(16, 32, 2, 2, 4), new Axi4WidthParams(12, 8, 4, 0, 2));
    }

    @HardwareTest(engines = JVM)
    void carriesBurstsOfEveryKind(Dut<Axi4Widener> dut) {
        new AxiMemory(dut, BusPins.of(dut.top().subordinate), new SparseMemory()).pauses(0.2);
        BurstTraffic.run(dut, dut.top().manager, dut.top().params().narrow(), 1024, 30);
    }

    @HardwareTest(engines = VERILATOR)
    @Tag("full")
    void carriesBurstsOfEveryKindOnVerilator(Dut<Axi4Widener> dut) {
        carriesBurstsOfEveryKind(dut);
    }

    @HardwareTest(engines = JVM)
    void passesErrorsOn(Dut<Axi4Widener> dut) {
        int bytes = dut.top().params().narrow().bytes();
        new AxiMemory(dut, BusPins.of(dut.top().subordinate), new SparseMemory()).faultsAt(at -> at / bytes == 3);
        var master = new AxiMaster(dut, BusPins.of(dut.top().manager));
        assertEquals(Axi4.OKAY, master.write(2L * bytes, 1));
        assertEquals(Axi4.SLVERR, master.write(3L * bytes, 1));
        var beats = master.readBeats(2L * bytes, 3);
        assertEquals(List.of(Axi4.OKAY, Axi4.SLVERR, Axi4.OKAY), beats.stream().map(beat -> beat.resp()).toList());
    }
}
