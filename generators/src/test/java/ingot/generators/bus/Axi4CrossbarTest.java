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

class Axi4CrossbarTest {
    private static final List<Long> BASES = List.of(0L, 0x4000L, 0x10000L);
    private static final long NOBODY = 0x8000;
    private static final int COUNT = 30;

    @Device(params = "shapes")
    static Axi4Crossbar device(Axi4CrossbarParams params) {
        return new Axi4Crossbar(params);
    }

    static List<Axi4CrossbarParams> shapes() {
        var sizes = List.of(0x4000L, 0x4000L, 0x4000L);
        return List.of(new Axi4CrossbarParams(2, 20, 32, 2, List.of(), BASES, sizes, 4),
                new Axi4CrossbarParams(3, 20, 32, 0, List.of(Axi4Attribute.QOS), BASES, sizes, 2));
    }

    @HardwareTest(engines = JVM, seeds = 2)
    void carriesAllBurstsOfAllManagers(Dut<Axi4Crossbar> dut) {
        var p = dut.top().params();
        var memories = new ArrayList<SparseMemory>();
        for (int k = 0; k < BASES.size(); k++) {
            memories.add(Axi4Traffic.memory(BASES.get(k)));
            new AxiMemory(dut, BusPins.of(dut.top().subordinates.get(k)), memories.get(k)).pauses(0.1 + 0.2 * k);
        }
        var traffic = new ArrayList<Axi4Traffic>();
        for (int i = 0; i < p.managers(); i++) {
            traffic.add(new Axi4Traffic(dut, dut.top().managers.get(i), p.idBits(), i, COUNT, BASES, NOBODY));
        }
        dut.waitUntil(() -> traffic.stream().allMatch(Axi4Traffic::isDone), 5000);
        for (int i = 0; i < p.managers(); i++) {
            for (int k = 0; k < BASES.size(); k++) {
                traffic.get(i).check(memories.get(k), BASES.get(k), i, COUNT);
            }
        }
    }

    @HardwareTest(engines = VERILATOR)
    @Tag("full")
    void carriesAllBurstsOfAllManagersOnVerilator(Dut<Axi4Crossbar> dut) {
        carriesAllBurstsOfAllManagers(dut);
    }
}
