package ingot.generators.crossing;

import ingot.hdl.Bool;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;
import ingot.test.Device;
import ingot.test.Formal;
import ingot.test.Proof;
import java.util.Arrays;
import java.util.List;

/**
 * The crossings for every way in which two clocks can take turns. Both domains stand still and go on as the solver likes, on edges of one clock: each
 * sequence of edges of two clocks is one of those. (What is not modelled is that a register hangs between 0 and 1; that is what the synchronisers are
 * for, and the checks of crossings find where one is missing.)
 */
class CrossingProofTest {
    enum Block { HANDSHAKE, PULSE, GRAY_COUNTER }

    record Params(Block block) {}

    static final class Watched extends Module<Params> {
        final Bool sends = input(bool());
        final Bool receives = input(bool());
        final Bool mark = input(bool());
        final Stream<UInt> in = input(stream(uint(2)).revocable());
        final Stream<UInt> out = output(stream(uint(2)).revocable());

        Watched(Params params) {
            super(params);
            switch (p.block()) {
                case HANDSHAKE -> {
                    HandshakeCrossing.describe(new HandshakeParams(2, 2), domain().enabled(sends), domain().enabled(receives), in, out);
                    carries(2);
                }
                case PULSE -> pulse();
                case GRAY_COUNTER -> grayCounter();
            }
        }

        private void idle() {
            in.ready.set(false);
            out.valid.set(false);
            out.payload.set(0);
        }

        /** Follows one item, whichever the solver marks, and counts all others; an item moves only where its clock does. */
        private void carries(int capacity) {
            var waited = reg(bool(), false);
            var before = reg(uint(2), 0);
            waited.set(in.valid.andNot(in.ready.and(sends)));
            before.set(in.payload);
            assume(waited.implies(in.valid.and(in.payload.eq(before))), "the sender keeps its item");
            var enters = in.fire().and(sends);
            var leaves = out.fire().and(receives);
            var inside = reg(uint(4), 0);
            inside.set(inside.plus(enters.asUInt()).minus(leaves.asUInt()).wrap(4));
            check(inside.le(capacity), "no more is inside than fits, and not less than nothing");
            check(leaves.implies(inside.ne(0)), "nothing comes out that did not go in");
            var marked = reg(bool(), false);
            var item = reg(uint(2), 0);
            var ahead = reg(uint(4), 0);
            when(marked.not().and(mark).and(enters), () -> {
                marked.set(true);
                item.set(in.payload);
                ahead.set(inside.minus(leaves.asUInt()).wrap(4));
            });
            when(marked.and(leaves), () -> {
                ahead.set(ahead.minus(1).wrap(4));
                when(ahead.eq(0), () -> {
                    marked.set(false);
                    check(out.payload.eq(item), "the marked item comes out in its turn");
                });
            });
            // While both clocks tick, what is inside is offered, and room is seen, within a few cycles.
            within(sends.and(receives).and(inside.ne(0)).andNot(out.valid), sends.and(receives).not(), "what is inside is offered");
            within(sends.and(receives).and(in.ready.not()).and(out.ready), sends.and(receives).not(), "a receiver that takes makes room");
            cover(inside.eq(capacity), "it fills");
        }

        private void within(Bool waiting, Bool starts, String what) {
            var waits = reg(uint(4), 0);
            when(waiting, () -> waits.set(waits.plus(1).wrap(4))).otherwise(() -> waits.set(0));
            when(starts, () -> waits.set(0));
            check(waits.lt(8), what);
        }

        /** As many pulses come out as were not ignored, and none is lost or doubled. */
        private void pulse() {
            idle();
            var busy = wire(bool());
            var pulse = wire(bool());
            PulseCrossing.describe(new CrossingParams(2), domain().enabled(sends), domain().enabled(receives), mark, busy, pulse);
            var enters = mark.andNot(busy).and(sends);
            var leaves = pulse.and(receives);
            var inside = reg(uint(2), 0);
            inside.set(inside.plus(enters.asUInt()).minus(leaves.asUInt()).wrap(2));
            check(inside.le(1), "one pulse is under way at most");
            check(inside.ne(0).implies(busy), "a pulse under way is seen");
            check(leaves.implies(inside.eq(1)), "nothing comes out that did not go in");
            within(sends.and(receives).and(inside.ne(0)), sends.and(receives).not(), "a pulse arrives");
            within(sends.and(receives).and(busy), sends.and(receives).not(), "the next one may follow");
        }

        private void grayCounter() {
            idle();
            var counter = new GrayCounter(new GrayParams(4));
            counter.enable.set(mark);
            check(counter.gray.eq(GrayCounter.encode(counter.count)), "both counts are one number");
            check(GrayCounter.decode(counter.gray).eq(counter.count), "the code can be undone");
            check(counter.gray.xor(past(counter.gray)).popCount().le(1), "one bit changes at a time");
            check(impliesNext(mark, counter.count.eq(past(counter.count).plus(1).wrap(4))), "it counts");
        }
    }

    @Device(params = "blocks")
    static Watched watched(Params params) {
        return new Watched(params);
    }

    static List<Params> blocks() {
        return Arrays.stream(Block.values()).map(Params::new).toList();
    }

    @Formal(prove = 2)
    void carriesEverythingOnce(Proof<Watched> proof) {}
}
