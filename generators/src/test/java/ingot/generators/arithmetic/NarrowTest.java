package ingot.generators.arithmetic;

import static ingot.test.EngineKind.JVM;

import ingot.hdl.Rounding;
import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

class NarrowTest {
    @Device(params = "all")
    static Narrow device(NarrowParams params) {
        return new Narrow(params);
    }

    static List<NarrowParams> all() {
        var all = new ArrayList<NarrowParams>();
        for (var rounding : Rounding.values()) {
            for (boolean signed : new boolean[] {false, true}) {
                all.add(new NarrowParams(10, 3, 5, signed, rounding, true));
                all.add(new NarrowParams(9, 1, 8, signed, rounding, signed));
            }
        }
        return all;
    }

    @HardwareTest(engines = JVM)
    void roundsAllNumbers(Dut<Narrow> dut) {
        var params = dut.top().params();
        int bits = params.outBits();
        for (int word = 0; word < 1 << params.inBits(); word++) {
            var exact = new BigDecimal(Patterns.value(word, params.inBits(), params.signed())).divide(new BigDecimal(1 << params.dropped()));
            long rounded = rounded(exact, params.rounding());
            long least = params.signed() ? -(1L << bits - 1) : 0;
            long greatest = params.signed() ? (1L << bits - 1) - 1 : (1L << bits) - 1;
            long saturated = Math.max(least, Math.min(greatest, rounded));
            dut.poke(dut.top().in, word);
            dut.expect(dut.top().out, Patterns.word(params.saturate() ? saturated : rounded, bits));
            dut.expect(dut.top().overflow, saturated != rounded);
            dut.expect(dut.top().inexact, exact.stripTrailingZeros().scale() > 0);
        }
    }

    private static long rounded(BigDecimal exact, Rounding rounding) {
        boolean negative = exact.signum() < 0;
        return exact.setScale(0, switch (rounding) {
            case FLOOR -> RoundingMode.FLOOR;
            case CEIL -> RoundingMode.CEILING;
            case TO_ZERO -> RoundingMode.DOWN;
            case FROM_ZERO -> RoundingMode.UP;
            case HALF_UP -> negative ? RoundingMode.HALF_DOWN : RoundingMode.HALF_UP;
            case HALF_TO_ZERO -> RoundingMode.HALF_DOWN;
            case HALF_FROM_ZERO -> RoundingMode.HALF_UP;
            case HALF_EVEN -> RoundingMode.HALF_EVEN;
        }).longValueExact();
    }
}
