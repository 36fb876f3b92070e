package ingot.generators.bus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.test.Dut;
import ingot.test.bus.AxiMaster;
import ingot.test.bus.AxiMemory;
import ingot.test.bus.SparseMemory;
import java.util.List;

/** What both converters of widths do: a manager on one side sees the memory on the other as if it stood there. */
final class WidthTraffic {
    private WidthTraffic() {}

    static List<Axi4WidthParams> shapes() {
        return List.of(new Axi4WidthParams(16, 32, 2, 2, 4), new Axi4WidthParams(12, 8, 4, 0, 2));
    }

    /** Bursts of every kind, to a memory that pauses. */
    static void bursts(Dut<?> dut, Axi4 manager, Axi4 subordinate, Axi4Params shape) {
        new AxiMemory(dut, BusPins.of(subordinate), new SparseMemory()).pauses(0.2);
        BurstTraffic.run(dut, manager, shape, 1024, 30);
    }

    /** One word that cannot be reached, and its neighbours that can. */
    static void errors(Dut<?> dut, Axi4 manager, Axi4 subordinate, Axi4Params shape) {
        int bytes = shape.bytes();
        new AxiMemory(dut, BusPins.of(subordinate), new SparseMemory()).faultsAt(at -> at / bytes == 3);
        var master = new AxiMaster(dut, BusPins.of(manager));
        assertEquals(Axi4.OKAY, master.write(2L * bytes, 1));
        assertEquals(Axi4.SLVERR, master.write(3L * bytes, 1));
        var beats = master.readBeats(2L * bytes, 3);
        assertEquals(List.of(Axi4.OKAY, Axi4.SLVERR, Axi4.OKAY), beats.stream().map(beat -> beat.resp()).toList());
    }
}
