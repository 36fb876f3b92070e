package ingot.sim.property;

import ingot.hdl.Bool;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;

/** A counter with properties, inside a module that has some of its own. */
final class Watched extends Module<Watched.Params> {
    /**
     * Parameters.
     *
     * @param limit the count that {@code limitHolds} claims is never passed
     */
    record Params(int limit) {}

    final Bool enable = input(bool());
    final UInt count = output(uint(8));
    final Stream<UInt> in = input(stream(uint(8)));
    final Stream<UInt> out = output(stream(uint(8)));
    final Bool breaks = input(bool());

    Watched(Params params) {
        super(params);
        var inner = new Counter(params);
        inner.enable.set(enable);
        count.set(inner.count);
        cover(inner.count.eq(3).and(enable), "leaves three");
        out.valid.set(in.valid.andNot(breaks));
        out.payload.set(in.payload);
        in.ready.set(out.ready.andNot(breaks));
    }

    static final class Counter extends Module<Params> {
        final Bool enable = input(bool());
        final UInt count = output(uint(8));

        Counter(Params params) {
            super(params);
            var value = reg(uint(8), 0);
            when(enable, () -> {
                value.set(value.plus(1).wrap(8));
                check(value.le(p.limit()), "the count stays low"); // E
                cover(value.eq(2), "two is counted");
            });
            check(impliesNext(enable.not(), stable(value)), "a stopped counter stands still");
            check(past(value, 2).le(value).or(value.lt(2)), "it counts up, or starts again");
            count.set(value);
        }
    }
}
