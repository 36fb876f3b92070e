package ingot.test.guide;

import ingot.hdl.Clock;
import ingot.hdl.Module;
import ingot.hdl.Reset;
import ingot.hdl.Stream;
import ingot.hdl.UInt;
import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.EngineKind;
import ingot.test.HardwareTest;
import java.util.stream.LongStream;

class BridgeTest {
    record None() {}

    // guide: design
    /** Carries words from one clock to another, one at a time. */
    static final class Bridge extends Module<None> {
        final Clock fast = input(clock());
        final Reset fastReset = input(reset());
        final Clock slow = input(clock());
        final Reset slowReset = input(reset());
        final Stream<UInt> in = in(domain(fast, fastReset), () -> input(stream(uint(8))));
        final Stream<UInt> out = in(domain(slow, slowReset), () -> output(stream(uint(8))));

        Bridge() {
            super(new None());
            var near = domain(fast, fastReset);
            var far = domain(slow, slowReset);
            var sent = in(near, () -> reg(bool(), false));
            var held = in(near, () -> reg(uint(8)));
            var taken = in(far, () -> reg(bool(), false));
            in(near, () -> {
                in.ready.set(next(next(taken, false), false).eq(sent));
                when(in.fire(), () -> {
                    held.set(in.payload);
                    sent.set(sent.not());
                });
            });
            in(far, () -> {
                var arrived = next(next(sent, false), false);
                var full = reg(bool(), false);
                var item = reg(uint(8));
                when(out.fire(), () -> full.set(false));
                when(arrived.ne(taken).andNot(full), () -> {
                    item.set(held);
                    full.set(true);
                    taken.set(arrived);
                });
                out.valid.set(full);
                out.payload.set(item);
            });
        }
    }
    // guide: end

    @Device
    static Bridge bridge() {
        return new Bridge();
    }

    // guide: test
    @HardwareTest(engines = EngineKind.JVM, seeds = 3)
    void losesNothingBetweenTwoSpeeds(Dut<Bridge> dut) {
        var top = dut.top();
        dut.clock(top.fast, 4);
        dut.clock(top.slow, 11);
        var words = LongStream.range(0, 50).boxed().toList();
        dut.source(top.in, long.class).on(top.fast).pauses(0.3).sendAll(words);
        dut.sink(top.out, long.class).on(top.slow).backPressure(0.5).expectAll(words).drain(20_000);
    }
    // guide: end
}
