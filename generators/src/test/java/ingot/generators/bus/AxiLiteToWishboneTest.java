package ingot.generators.bus;

import static ingot.test.EngineKind.JVM;
import static ingot.test.EngineKind.VERILATOR;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import ingot.test.bus.Axi;
import ingot.test.bus.AxiMaster;
import ingot.test.bus.SparseMemory;
import ingot.test.bus.WishboneMemory;
import java.util.List;
import org.junit.jupiter.api.Tag;

class AxiLiteToWishboneTest {
    @Device(params = "modes")
    static AxiLiteToWishbone device(AxiLiteToWishboneParams params) {
        return new AxiLiteToWishbone(params);
    }

    static List<AxiLiteToWishboneParams> modes() {
        return List.of(new AxiLiteToWishboneParams(WishboneMode.CLASSIC, 12, 32), new AxiLiteToWishboneParams(WishboneMode.PIPELINED, 12, 32));
    }

    @HardwareTest(engines = JVM)
    void carriesEveryAccess(Dut<AxiLiteToWishbone> dut) {
        var memory = new SparseMemory();
        new WishboneMemory(dut, BusPins.of(dut.top().slave), memory).pauses(0.4);
        var master = new AxiMaster(dut, BusPins.of(dut.top().bus)).pauses(0.3);
        BridgeTraffic.run(dut, master, 60, 16, memory, true);
    }

    @HardwareTest(engines = VERILATOR)
    @Tag("full")
    void carriesEveryAccessOnVerilator(Dut<AxiLiteToWishbone> dut) {
        carriesEveryAccess(dut);
    }

    @HardwareTest(engines = JVM)
    void passesErrorsOn(Dut<AxiLiteToWishbone> dut) {
        new WishboneMemory(dut, BusPins.of(dut.top().slave), new SparseMemory()).faultsAt(word -> word == 2);
        var master = new AxiMaster(dut, BusPins.of(dut.top().bus));
        assertEquals(Axi.SLVERR, master.write(8, 1));
        assertEquals(Axi.SLVERR, master.readBeats(8, 1).getFirst().resp());
        assertEquals(Axi.OKAY, master.write(4, 1));
    }
}
