package ingot.generators.memory;

import static ingot.test.EngineKind.JVM;

import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import java.util.List;

class CamTest {
    @Device(params = "kinds")
    static Cam device(CamParams params) {
        return new Cam(params);
    }

    static List<CamParams> kinds() {
        return List.of(new CamParams(6, 5, false), new CamParams(6, 8, true));
    }

    private record Entry(long key, long matters) {}

    @HardwareTest(engines = JVM)
    void findsTheLowestEntryThatHoldsTheKey(Dut<Cam> dut) {
        var top = dut.top();
        var p = top.params();
        var entries = new Entry[p.entries()];
        for (int cycle = 0; cycle < 800; cycle++) {
            boolean enable = dut.random().nextInt(3) > 0;
            int number = dut.random().nextInt(1 << p.numberBits());
            boolean holds = dut.random().nextInt(4) > 0;
            var entry = new Entry(dut.random().nextInt(64), p.ternary() ? dut.random().nextInt(64) : 63);
            dut.poke(top.write.enable(), enable);
            dut.poke(top.write.entry(), number);
            dut.poke(top.write.holds(), holds);
            dut.poke(top.write.key(), entry.key());
            if (p.ternary()) {
                dut.poke(top.write.matters(), entry.matters());
            }
            for (int i = 0; i < 3; i++) {
                look(dut, entries, dut.random().nextInt(64));
            }
            if (enable && number < p.entries()) {
                entries[number] = holds ? entry : null;
            }
            dut.step();
        }
    }

    private static void look(Dut<Cam> dut, Entry[] entries, long key) {
        long matches = 0;
        for (int i = 0; i < entries.length; i++) {
            matches |= entries[i] != null && ((entries[i].key() ^ key) & entries[i].matters()) == 0 ? 1L << i : 0;
        }
        dut.poke(dut.top().key, key);
        dut.expect(dut.top().matches, matches);
        dut.expect(dut.top().found, matches != 0);
        dut.expect(dut.top().entry, matches == 0 ? 0 : Long.numberOfTrailingZeros(matches));
    }
}
