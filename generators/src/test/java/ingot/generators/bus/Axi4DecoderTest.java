package ingot.generators.bus;

import static ingot.test.EngineKind.JVM;
import static ingot.test.EngineKind.VERILATOR;

import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import ingot.test.bus.AxiMemory;
import ingot.test.bus.SparseMemory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;

class Axi4DecoderTest {
    private static final List<Long> BASES = List.of(0L, 0x8000L);
    private static final int COUNT = 30;

    @Device
    static Axi4Decoder device() {
        return new Axi4Decoder(new Axi4DecoderParams(16, 32, 3, List.of(), BASES, List.of(0x4000L, 0x4000L), 5));
    }

    @HardwareTest(engines = JVM, seeds = 2)
    void reachesWhoIsAtTheAddressInOrder(Dut<Axi4Decoder> dut) {
        var memories = new ArrayList<SparseMemory>();
        for (int k = 0; k < 2; k++) {
            memories.add(Axi4Traffic.memory(BASES.get(k)));
            new AxiMemory(dut, BusPins.of(dut.top().subordinates.get(k)), memories.get(k)).pauses(k == 0 ? 0.7 : 0.0);
        }
        var traffic = new Axi4Traffic(dut, dut.top().manager, 3, 0, COUNT, BASES, 0x4000);
        dut.waitUntil(traffic::isDone, 5000);
        for (int k = 0; k < 2; k++) {
            traffic.check(memories.get(k), BASES.get(k), 0, COUNT);
        }
    }

    @HardwareTest(engines = VERILATOR)
    @Tag("full")
    void reachesWhoIsAtTheAddressInOrderOnVerilator(Dut<Axi4Decoder> dut) {
        reachesWhoIsAtTheAddressInOrder(dut);
    }
}
