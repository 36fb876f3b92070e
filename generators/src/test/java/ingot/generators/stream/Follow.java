package ingot.generators.stream;

import static ingot.hdl.Hdl.check;
import static ingot.hdl.Hdl.cover;
import static ingot.hdl.Hdl.mux;
import static ingot.hdl.Hdl.reg;
import static ingot.hdl.Hdl.uint;
import static ingot.hdl.Hdl.bool;
import static ingot.hdl.Hdl.when;

import ingot.hdl.Bool;
import ingot.hdl.Stream;
import ingot.hdl.UInt;

/** What must hold of a way from one stream to another: nothing is lost, doubled, changed or overtaken, and nothing waits without a reason. */
final class Follow {
    private Follow() {}

    /**
     * Follows one item, whichever the solver marks as it goes in, and counts all others.
     *
     * @param capacity items that fit between {@code in} and {@code out}
     * @param patience cycles after which something must move
     */
    static void items(Stream<UInt> in, Stream<UInt> out, Bool mark, int capacity, int patience) {
        int bits = Widths.counting(capacity) + 1;
        var inside = reg(uint(bits), 0);
        inside.set(inside.plus(in.fire().asUInt()).minus(out.fire().asUInt()).wrap(bits));
        var empty = inside.eq(0);
        check(inside.le(capacity), "no more is inside than fits, and not less than nothing");
        check(out.fire().implies(empty.not().or(in.fire())), "nothing comes out that did not go in");
        check(in.fire().and(out.fire()).and(empty).implies(out.payload.eq(in.payload)), "what passes at once is what came in");

        var marked = reg(bool(), false);
        var item = reg(uint(in.payload.width()), 0);
        var ahead = reg(uint(bits), 0);
        when(marked.not().and(mark).and(in.fire()).andNot(empty.and(out.fire())), () -> {
            marked.set(true);
            item.set(in.payload);
            ahead.set(inside.minus(out.fire().asUInt()).wrap(bits));
        });
        when(marked.and(out.fire()), () -> {
            ahead.set(ahead.minus(1).wrap(bits));
            when(ahead.eq(0), () -> {
                marked.set(false);
                check(out.payload.eq(item), "the marked item comes out in its turn");
            });
        });
        check(marked.implies(ahead.lt(inside)), "the marked item is inside");

        within(patience, empty.not().andNot(out.valid), "what is inside is offered");
        within(patience, in.ready.not().and(out.ready), "a receiver that takes makes room");
        cover(inside.eq(capacity), "it fills");
        cover(marked.and(ahead.eq(capacity - 1)), "an item has all others before it");
    }

    /** Says that {@code waiting} is never true in {@code cycles} cycles in a row. */
    static void within(int cycles, Bool waiting, String what) {
        int bits = Widths.counting(cycles);
        var waited = reg(uint(bits), 0);
        waited.set(mux(waiting, waited.plus(1).wrap(bits), uint(bits).lit(0)));
        check(waited.lt(cycles), what + " within " + cycles + " cycles");
    }
}
