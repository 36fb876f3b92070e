package ingot.generators.bus;

import static ingot.test.EngineKind.JVM;
import static ingot.test.EngineKind.VERILATOR;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import ingot.test.bus.Axi;
import ingot.test.bus.AxiMemory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;

class Axi4MergeTest {
    private static final int COUNT = 25;

    @Device
    static Axi4Merge device() {
        return new Axi4Merge(new Axi4MergeParams(3, 16, 32, 2, List.of(Axi4Attribute.PROT), 4));
    }

    @HardwareTest(engines = JVM, seeds = 2)
    void givesEveryManagerItsAnswers(Dut<Axi4Merge> dut) {
        var memory = Axi4Traffic.memory(0);
        new AxiMemory(dut, BusPins.of(dut.top().subordinate), memory).pauses(0.1);
        var traffic = new ArrayList<Axi4Traffic>();
        for (int i = 0; i < 3; i++) {
            traffic.add(new Axi4Traffic(dut, dut.top().managers.get(i), 2, i, COUNT, List.of(0L), -1));
        }
        dut.waitUntil(() -> traffic.stream().allMatch(Axi4Traffic::isDone), 5000);
        for (int i = 0; i < 3; i++) {
            traffic.get(i).check(memory, 0, i, COUNT);
        }
    }

    @HardwareTest(engines = VERILATOR)
    @Tag("full")
    void givesEveryManagerItsAnswersOnVerilator(Dut<Axi4Merge> dut) {
        givesEveryManagerItsAnswers(dut);
    }

    @HardwareTest(engines = JVM)
    void letsAllManagersTakeTurns(Dut<Axi4Merge> dut) {
        new AxiMemory(dut, BusPins.of(dut.top().subordinate), Axi4Traffic.memory(0));
        var seen = new int[3];
        for (int i = 0; i < 3; i++) {
            int number = i;
            var ar = dut.source(dut.top().managers.get(i).ar(), Axi.Address.class);
            dut.sink(dut.top().managers.get(i).r(), Axi.ReadData.class).onItem(_ -> seen[number]++);
            for (int k = 0; k < 100; k++) {
                ar.send(new Axi.Address(0, 0x2000, 0, 2, Axi.INCR, 0));
            }
        }
        dut.step(60);
        for (int count : seen) {
            assertTrue(count >= 15, "one got only " + count + " of 60");
        }
    }
}
