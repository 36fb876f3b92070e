package ingot.hdl.designs;

import ingot.hdl.Bool;
import ingot.hdl.Module;
import ingot.hdl.UInt;

/** Two counters on supplies of their own: one at a lower voltage, one that can be off, with one inside it that keeps its count. */
public final class Islands extends Module<Islands.Params> {
    /** No parameters. */
    public record Params() {}

    public final Bool awake = input(bool());
    public final UInt slowCount = output(uint(8));
    public final UInt count = output(uint(8));
    public final UInt kept = output(uint(8));
    public final Bool idle = output(bool());

    public Islands() {
        super(new Params());
        var slow = new Slow();
        var island = new Island();
        island.on.set(awake);
        slowCount.set(slow.count);
        count.set(island.count);
        kept.set(island.kept);
        idle.set(island.idle);
    }

    private static final class Slow extends Module<Params> {
        final UInt count = output(uint(8));

        Slow() {
            super(new Params());
            supply().volts(0.9).shifted();
            var value = reg(uint(8), 0);
            value.set(value.plus(1).wrap(8));
            count.set(value);
        }
    }

    private static final class Island extends Module<Params> {
        final Bool on = input(bool());
        final UInt count = output(uint(8));
        final UInt kept = output(uint(8));
        final Bool idle = output(bool());

        Island() {
            super(new Params());
            supply().switchedBy(on).isolated().isolated(idle, 1);
            var value = reg(uint(8), 0);
            value.set(value.plus(1).wrap(8));
            count.set(value);
            idle.set(value.eq(0));
            var keeper = new Keeper();
            keeper.on.set(on);
            kept.set(keeper.count);
        }
    }

    private static final class Keeper extends Module<Params> {
        final Bool on = input(bool());
        final UInt count = output(uint(8));

        Keeper() {
            super(new Params());
            supply().switchedBy(on).isolated().retained();
            var value = reg(uint(8), 0);
            when(on, () -> value.set(value.plus(1).wrap(8)));
            count.set(value);
        }
    }
}
