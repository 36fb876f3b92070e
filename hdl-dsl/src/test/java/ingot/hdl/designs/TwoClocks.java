package ingot.hdl.designs;

import ingot.hdl.Bool;
import ingot.hdl.Clock;
import ingot.hdl.ClockDomain;
import ingot.hdl.Module;
import ingot.hdl.Reset;
import ingot.hdl.UInt;

/** Several clock domains in one module: its own, one by name, one by ports, one with an enable, and instances in each. */
public final class TwoClocks extends Module<TwoClocks.Params> {
    /** The domain of the samples, by the names of its ports. */
    public record Params(ClockDomain sample) {}

    public final Clock busClock = input(clock());
    public final Reset busReset = input(reset().asynchronous().activeLow());
    public final Bool tick = input(bool());
    public final UInt data = input(uint(8));
    public final UInt slowCount = output(uint(8));
    public final UInt sampleCount = output(uint(8));
    public final UInt busCount = output(uint(8));
    public final UInt sampled = output(uint(8));
    public final UInt stored = output(uint(8));

    public TwoClocks(Params params) {
        super(params);
        var slow = new Count();
        var bus = domain(busClock, busReset);
        var samples = in(p.sample(), () -> new Count());
        var inBus = in(bus, () -> reg(uint(8), 3));
        inBus.set(inBus.plus(1).wrap(8));
        in(domain().enabled(tick), () -> {
            var ticked = new Count();
            sampled.set(next(data.xor(ticked.value), 0));
        });
        var store = mem(16, uint(8));
        store.write(data.low(4), data);
        in(bus, () -> when(tick, () -> store.write(data.high(4), inBus)));
        allow("E026", "shows a port of another clock; nothing says when the word stands still",
                () -> stored.set(in(bus, () -> store.readNext(data.low(4)))));
        slowCount.set(slow.value);
        sampleCount.set(samples.value);
        busCount.set(inBus);
    }

    /** Counts the cycles of its domain. */
    public static final class Count extends Module<Count.None> {
        /** No parameters. */
        public record None() {}

        public final UInt value = output(uint(8));

        Count() {
            super(new None(), ClockDomain.ASYNC_LOW);
            var count = reg(uint(8), 0);
            count.set(count.plus(1).wrap(8));
            value.set(count);
        }
    }
}
