package ingot.generators.arithmetic;

import static ingot.test.EngineKind.JVM;

import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

class FunnelShifterTest {
    @Device(params = "all")
    static FunnelShifter device(ShifterParams params) {
        return new FunnelShifter(params);
    }

    static List<ShifterParams> all() {
        return Stream.of(2, 8, 32).map(ShifterParams::new).toList();
    }

    /** All distances, and all words of 8 bits beside one another in turn; wide ones at random. */
    @HardwareTest(engines = JVM)
    void cutsOutAWord(Dut<FunnelShifter> dut) {
        int width = dut.top().params().width();
        var random = new Random(9);
        int cases = Math.min(1 << 2 * Math.min(width, 8), 2000);
        for (int i = 0; i < cases; i++) {
            long pair = Patterns.word(cases < 2000 ? i : random.nextLong(), 2 * width);
            dut.poke(dut.top().high, pair >>> width);
            dut.poke(dut.top().low, Patterns.word(pair, width));
            for (int distance = 0; distance < width; distance++) {
                dut.poke(dut.top().distance, distance);
                dut.expect(dut.top().out, Patterns.word(pair >>> distance, width));
            }
        }
    }
}
