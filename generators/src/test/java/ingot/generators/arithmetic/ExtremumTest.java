package ingot.generators.arithmetic;

import static ingot.test.EngineKind.JVM;

import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class ExtremumTest {
    @Device(params = "all")
    static Extremum device(ExtremumParams params) {
        return new Extremum(params);
    }

    static List<ExtremumParams> all() {
        var all = new ArrayList<ExtremumParams>();
        for (var search : ExtremumSearch.values()) {
            for (var kind : ExtremumKind.values()) {
                all.add(new ExtremumParams(4, 3, true, kind, search));
                all.add(new ExtremumParams(3, 4, false, kind, search));
                all.add(new ExtremumParams(7, 20, true, kind, search));
            }
        }
        return all;
    }

    /** All values of narrow ones; wide ones at random, with many that are equal. */
    @HardwareTest(engines = JVM)
    void findsTheFirst(Dut<Extremum> dut) {
        var params = dut.top().params();
        var random = new Random(11);
        boolean narrow = params.lanes() * params.width() <= 12;
        for (int i = 0; i < (narrow ? 1 << params.lanes() * params.width() : 500); i++) {
            var values = new long[params.lanes()];
            for (int lane = 0; lane < values.length; lane++) {
                values[lane] = Patterns.word(narrow ? i >> lane * params.width() : random.nextInt(4) - 2L << random.nextInt(2) * 17, params.width());
            }
            int best = 0;
            for (int lane = 1; lane < values.length; lane++) {
                long order = Long.compare(Patterns.value(values[lane], params.width(), params.signed()),
                        Patterns.value(values[best], params.width(), params.signed()));
                best = (params.kind() == ExtremumKind.LEAST ? order < 0 : order > 0) ? lane : best;
            }
            dut.poke(dut.top().in, values);
            dut.expect(dut.top().value, values[best]);
            dut.expect(dut.top().index, best);
        }
    }
}
