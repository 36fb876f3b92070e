package ingot.test.guide;

// guide: imports
import static ingot.test.EngineKind.GATES;
import static ingot.test.EngineKind.JVM;
import static ingot.test.EngineKind.VERILATOR;

import ingot.hdl.Bool;
import ingot.hdl.Module;
import ingot.hdl.UInt;
import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import java.util.List;
// guide: end

class AccumulatorTest {
    // guide: design
    record Params(int width) {}

    /** Adds up what it is given, and says when the sum has reached 100. */
    static final class Accumulator extends Module<Params> {
        final Bool valid = input(bool());
        final UInt value = input(uint(4));
        final UInt sum = output(uint(p.width()));
        final Bool done = output(bool());

        Accumulator(Params params) {
            super(params);
            var total = reg(uint(p.width()), 0);
            when(valid, () -> total.set(total.plus(value).wrap(p.width())));
            sum.set(total);
            done.set(total.ge(100));
        }
    }
    // guide: end

    // guide: device
    @Device(params = "widths")
    static Accumulator accumulator(Params params) {
        return new Accumulator(params);
    }

    static List<Params> widths() {
        return List.of(new Params(8), new Params(16));
    }
    // guide: end

    // guide: test
    @HardwareTest(engines = {JVM, VERILATOR, GATES})
    void addsUp(Dut<Accumulator> dut) {
        dut.poke(dut.top().valid, true);
        dut.poke(dut.top().value, 7);
        dut.step(3);
        dut.expect(dut.top().sum, 21);
        dut.waitUntil(dut.top().done, 20);
        dut.expect(dut.top().sum, 105);
    }
    // guide: end
}
