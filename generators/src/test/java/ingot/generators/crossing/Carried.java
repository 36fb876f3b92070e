package ingot.generators.crossing;

import static ingot.hdl.Hdl.bool;
import static ingot.hdl.Hdl.check;
import static ingot.hdl.Hdl.cover;
import static ingot.hdl.Hdl.ghost;
import static ingot.hdl.Hdl.in;
import static ingot.hdl.Hdl.lit;
import static ingot.hdl.Hdl.mux;
import static ingot.hdl.Hdl.pack;
import static ingot.hdl.Hdl.uint;

import ingot.hdl.Bool;
import ingot.hdl.Data;
import ingot.hdl.Domain;
import ingot.hdl.Stream;
import ingot.hdl.UInt;

/** What must hold of a way from a stream of one clock to one of another, however the clocks take turns: nothing is lost, doubled, changed or overtaken, or gets stuck. */
public final class Carried {
    /** Edges of its own clock after which a side sees what the other one has done. */
    private static final int PATIENCE = 4;

    private Carried() {}

    /**
     * Follows one item, whichever the solver marks as it goes in, and counts all others.
     *
     * @param mark in the clock that sends
     * @param capacity items that fit between {@code from} and {@code to}
     */
    public static <T extends Data> void once(Stream<T> from, Domain sends, Stream<T> to, Domain receives, Bool mark, int capacity) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(capacity) + 1;
        var enters = from.fire();
        var leaves = to.fire();
        var item = pack(from.payload).asUInt();
        var entered = in(sends, () -> ghost(uint(bits), 0, n -> n.plus(enters.asUInt()).wrap(bits)));
        var left = in(receives, () -> ghost(uint(bits), 0, n -> n.plus(leaves.asUInt()).wrap(bits)));
        UInt inside = entered.minus(left).wrap(bits);
        var marks = in(sends, () -> ghost(bool(), 0, marked -> marked.or(mark.and(enters))));
        var place = in(sends, () -> ghost(uint(bits), 0, at -> mux(marks, at, entered)));
        var marked = in(sends, () -> ghost(uint(item.width()), 0, held -> mux(marks, held, item)));
        var isTurn = marks.and(left.eq(place));
        var came = in(receives, () -> ghost(bool(), 0, done -> done.or(isTurn.and(leaves))));
        in(receives, () -> {
            check(inside.le(capacity), "no more is inside than fits, and not less than nothing");
            check(leaves.implies(inside.ne(0)), "nothing comes out that did not go in");
            check(leaves.and(isTurn).andNot(came).implies(pack(to.payload).asUInt().eq(marked)), "the marked item comes out in its turn");
            check(marks.andNot(came).implies(place.minus(left).wrap(bits).lt(inside)), "the marked item is inside");
            within(inside.ne(0).andNot(to.valid), "what is inside is offered");
            cover(inside.eq(capacity), "it fills");
        });
        in(sends, () -> within(from.ready.not().and(inside.lt(capacity)), "room is seen"));
    }

    /** Says that {@code waiting} is not true at several edges in a row of the clock in whose domain this is. */
    private static void within(Bool waiting, String what) {
        var waited = ghost(uint(3), 0, n -> mux(waiting, n.plus(1).saturate(3), lit(0, 3)));
        check(waited.lt(PATIENCE), what + " within " + PATIENCE + " edges");
    }
}
