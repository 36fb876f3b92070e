package ingot.generators.bus;

import static ingot.test.EngineKind.JVM;
import static ingot.test.EngineKind.VERILATOR;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import ingot.test.bus.ApbMemory;
import ingot.test.bus.Axi;
import ingot.test.bus.AxiMaster;
import ingot.test.bus.SparseMemory;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Tag;

class AxiLiteToApbTest {
    @Device(params = "versions")
    static AxiLiteToApb device(ApbParams params) {
        return new AxiLiteToApb(params);
    }

    static List<ApbParams> versions() {
        return List.of(new ApbParams(ApbVersion.APB3, 12, 32), new ApbParams(ApbVersion.APB4, 12, 32));
    }

    @HardwareTest(engines = JVM)
    void carriesEveryAccess(Dut<AxiLiteToApb> dut) {
        var memory = new SparseMemory();
        new ApbMemory(dut, BusPins.of(dut.top().peripheral), memory).pauses(0.4);
        var master = new AxiMaster(dut, BusPins.of(dut.top().bus)).pauses(0.3);
        BridgeTraffic.run(dut, master, 60, 16, memory, dut.top().params().version() == ApbVersion.APB4);
    }

    @HardwareTest(engines = VERILATOR)
    @Tag("full")
    void carriesEveryAccessOnVerilator(Dut<AxiLiteToApb> dut) {
        carriesEveryAccess(dut);
    }

    @HardwareTest(engines = JVM)
    void passesErrorsOn(Dut<AxiLiteToApb> dut) {
        new ApbMemory(dut, BusPins.of(dut.top().peripheral), new SparseMemory()).faultsAt(address -> address == 8);
        var master = new AxiMaster(dut, BusPins.of(dut.top().bus));
        assertEquals(Axi.SLVERR, master.write(8, 1));
        assertEquals(Axi.SLVERR, master.readBeats(8, 1).getFirst().resp());
        assertEquals(Axi.OKAY, master.write(4, 1));
    }

    @HardwareTest(engines = JVM)
    void refusesWhatApb3CannotWrite(Dut<AxiLiteToApb> dut) {
        var memory = new SparseMemory();
        new ApbMemory(dut, BusPins.of(dut.top().peripheral), memory);
        var master = new AxiMaster(dut, BusPins.of(dut.top().bus));
        boolean apb3 = dut.top().params().version() == ApbVersion.APB3;
        assertEquals(apb3 ? Axi.SLVERR : Axi.OKAY, master.write(4, BigInteger.valueOf(0x1234), BigInteger.ONE));
        assertEquals(BigInteger.valueOf(apb3 ? 0 : 0x34), memory.readWord(4, 4));
    }

    @HardwareTest(engines = JVM)
    void takesFourCycles(Dut<AxiLiteToApb> dut) {
        new ApbMemory(dut, BusPins.of(dut.top().peripheral), new SparseMemory());
        var master = new AxiMaster(dut, BusPins.of(dut.top().bus));
        long before = dut.cycle();
        for (int i = 0; i < 10; i++) {
            master.read(4 * i);
        }
        assertEquals(40, dut.cycle() - before, 10);
    }
}
