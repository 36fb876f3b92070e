package ingot.hdl.designs;

import ingot.hdl.Bool;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;

/** A counter and a stream with properties of every kind. */
@Description("Counts up to a limit, and passes items on through a register.")
public final class Limiter extends Module<Limiter.Params> {
    public record Params(int limit) {}

    public final Bool enable = input(bool());
    public final UInt count = output(uint(4));
    public final Stream<UInt> in = input(stream(uint(8)));
    public final Stream<UInt> out = output(stream(uint(8)));

    public Limiter(Params params) {
        super(params);
        var value = reg(uint(4), 0);
        var atLimit = value.eq(p.limit());
        when(enable, () -> {
            value.set(mux(atLimit, uint(4).lit(0), value.plus(1).wrap(4)));
            check(value.le(p.limit()), "the count stays within its limit");
            cover(atLimit, "the limit is reached");
        });
        count.set(value);
        check(impliesNext(enable.not(), stable(value)), "a counter that is not enabled stands still");
        check(past(value, 2).eq(p.limit()).and(past(enable, 2)).implies(past(value).eq(0)), "zero follows the limit");
        assume(rose(enable).not().or(fell(enable).not()), "");

        var full = reg(bool(), false);
        var held = reg(uint(8));
        in.ready.set(full.not().or(out.ready));
        when(in.fire(), () -> held.set(in.payload));
        when(in.fire(), () -> full.set(true)).elseWhen(out.ready, () -> full.set(false));
        out.valid.set(full);
        out.payload.set(held);
    }
}
