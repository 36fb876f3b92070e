package ingot.generators.arithmetic;

import static ingot.test.EngineKind.JVM;

import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class MultiplyAccumulateTest {
    @Device(params = "all")
    static MultiplyAccumulate device(AccumulateParams params) {
        return new MultiplyAccumulate(params);
    }

    static List<AccumulateParams> all() {
        var all = new ArrayList<AccumulateParams>();
        for (var accumulator : AccumulatorKind.values()) {
            for (var recoding : Recoding.values()) {
                all.add(new AccumulateParams(1, 8, 8, 20, true, recoding, TreeKind.DADDA, AdderKind.HAN_CARLSON, accumulator));
                all.add(new AccumulateParams(4, 7, 5, 15, false, recoding, TreeKind.WALLACE, AdderKind.RIPPLE, accumulator));
            }
        }
        return all;
    }

    /** Sums that wrap, with idle cycles and every way to clear. */
    @HardwareTest(engines = JVM)
    void keepsTheSum(Dut<MultiplyAccumulate> dut) {
        var params = dut.top().params();
        var random = new Random(5);
        boolean late = params.accumulator() == AccumulatorKind.CARRY_SAVE;
        long sum = 0;
        for (int i = 0; i < 400; i++) {
            var a = random.longs(params.lanes(), 0, 1L << params.aBits()).toArray();
            var b = random.longs(params.lanes(), 0, 1L << params.bBits()).toArray();
            boolean valid = random.nextInt(4) > 0;
            boolean clear = random.nextInt(16) == 0;
            dut.poke(dut.top().a, a);
            dut.poke(dut.top().b, b);
            dut.poke(dut.top().valid, valid);
            dut.poke(dut.top().clear, clear);
            dut.step();
            long before = sum;
            sum = clear ? 0 : sum;
            for (int lane = 0; valid && lane < params.lanes(); lane++) {
                sum += Patterns.value(a[lane], params.aBits(), params.signed()) * Patterns.value(b[lane], params.bBits(), params.signed());
            }
            dut.expect(dut.top().sum, Patterns.word(late ? before : sum, params.sumBits()));
        }
    }
}
