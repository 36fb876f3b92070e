package ingot.generators.stream;

import ingot.hdl.Bool;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;
import ingot.hdl.Vec;
import ingot.test.Device;
import ingot.test.Formal;
import ingot.test.Proof;
import java.util.Arrays;
import java.util.List;

/** The blocks that change the shape of items, for all inputs: every part comes out once, in order, and nothing gets stuck. */
class WidthProofTest {
    enum Block { NARROWER, WIDENER, PACKER, REORDER_BUFFER }

    record Params(Block block) {}

    static final class Watched extends Module<Params> {
        final Stream<UInt> in = input(stream(uint(8)));
        final Stream<UInt> out = output(stream(uint(8)));
        final Bool mark = input(bool());
        final Bool answers = input(bool());
        final UInt answered = input(uint(2));

        Watched(Params params) {
            super(params);
            switch (p.block()) {
                case NARROWER -> narrower();
                case WIDENER -> widener();
                case PACKER -> packer();
                case REORDER_BUFFER -> reorderBuffer();
            }
        }

        /** The n-th narrow item that comes out after a wide one began is its n-th part. */
        private void narrower() {
            var narrower = new StreamNarrower(new WidthRatioParams(2, 3));
            narrower.in.connect(in.map(item -> item.low(6)));
            out.connect(narrower.out.map(item -> item.extend(8)));
            var part = reg(uint(2), 0);
            when(out.fire(), () -> part.set(mux(part.eq(2), 0, part.plus(1).wrap(2))));
            check(part.lt(3), "there are three parts");
            check(out.valid.eq(in.valid), "a part waits while an item does");
            check(out.valid.implies(out.payload.eq(parts(in.payload.low(6)).get(part).extend(8))), "the parts come in order");
            check(in.fire().eq(out.fire().and(part.eq(2))), "an item goes with its last part");
        }

        private Vec<UInt> parts(UInt wide) {
            return tabulate(3, i -> wide.bits(2 * i + 1, 2 * i));
        }

        /** One narrow item, whichever the solver marks, is found at its place of its wide one. */
        private void widener() {
            var widener = new StreamWidener(new WidthRatioParams(2, 3));
            widener.in.connect(in.map(item -> item.low(2)));
            out.connect(widener.out.map(item -> item.extend(8)));
            var inside = reg(uint(3), 0);
            inside.set(inside.plus(in.fire().asUInt()).minus(mux(out.fire(), uint(2).lit(3), uint(2).lit(0))).wrap(3));
            check(inside.le(3), "at most one wide item is inside");
            check(out.valid.eq(inside.eq(3)), "a wide item is offered when it is complete");
            check(in.ready.or(out.valid.andNot(out.ready)), "parts are taken unless a wide item waits");
            var marked = reg(bool(), false);
            var item = reg(uint(2), 0);
            var place = reg(uint(2), 0);
            when(mark.and(in.fire()).and(marked.not().or(out.fire())), () -> {
                marked.set(true);
                item.set(in.payload.low(2));
                place.set(mux(out.fire(), uint(2).lit(0), inside.low(2)));
            }).elseWhen(out.fire(), () -> marked.set(false));
            check(marked.implies(place.lt(inside)), "the marked part is inside");
            check(marked.and(out.valid).implies(parts(out.payload.low(6)).get(place).eq(item)), "the marked part is at its place");
        }

        /** Two lanes of a bit each: what is kept is followed as a queue of lanes. */
        private void packer() {
            var packer = new StreamPacker(new PackerParams(1, 2));
            packer.in.connect(in.map(item -> new StreamPacker.Sparse(Vec.of(item.bit(0).asUInt(), item.bit(1).asUInt()),
                    item.bits(3, 2), item.bit(4))));
            out.connect(packer.out.map(item -> cat(item.last(), item.count(), cat(item.lanes().elements().reversed())).extend(8)));
            var sent = out.payload.bits(3, 2);
            var last = out.payload.bit(4);
            var kept = in.payload.bits(3, 2).popCount();
            var inside = reg(uint(3), 0);
            var comes = mux(in.fire(), kept, zero(kept));
            var goes = mux(out.fire(), sent, zero(sent));
            inside.set(inside.plus(comes).minus(goes).wrap(3));
            check(inside.le(2), "less than two items are inside");
            check(out.valid.implies(last.or(sent.eq(2))), "only the last item of a packet is not full");
            check(out.fire().implies(uint(4).lit(0).plus(inside).plus(comes).wrap(4).ge(sent)), "no lane comes from nothing");
            // Whether the packet's end is inside: then the rest comes before anything else is taken.
            var ending = reg(bool(), false);
            when(in.fire().and(in.payload.bit(4)), () -> ending.set(out.fire().and(last).not()))
                    .elseWhen(out.fire().and(last), () -> ending.set(false));
            check(out.fire().and(last).implies(ending.or(in.fire().and(in.payload.bit(4)))), "an end comes from an end");
            check(ending.implies(in.ready.not().and(out.valid).and(last)), "an end that is inside is offered first");
            check(ending.or(inside.lt(2)), "lanes of a full item do not stay");
            check(in.ready.or(in.valid.not()).or(out.valid.andNot(out.ready)).or(ending), "items are taken unless one waits");
            follow(comes, inside, goes);
        }

        private void follow(UInt comes, UInt inside, UInt goes) {
            var marked = reg(bool(), false);
            var lane = reg(bool(), false);
            var ahead = reg(uint(3), 0);
            // The first kept lane of the item that comes.
            var first = mux(in.payload.bit(2), in.payload.bit(0), in.payload.bit(1));
            var passes = goes.gt(inside);
            when(marked.not().and(mark).and(comes.ne(0)).andNot(passes), () -> {
                marked.set(true);
                lane.set(first);
                ahead.set(inside.minus(goes).wrap(3));
            }).elseWhen(marked.and(goes.gt(ahead)), () -> marked.set(false))
                    .elseWhen(marked, () -> ahead.set(ahead.minus(goes).wrap(3)));
            check(passes.and(comes.ne(0)).implies(out.payload.bit(inside.low(1)).eq(first)), "what passes at once is at its place");
            check(marked.and(goes.gt(ahead)).implies(out.payload.bit(ahead.low(1)).eq(lane)), "the marked lane comes in its turn");
            check(marked.implies(ahead.lt(inside)), "the marked lane is inside");
        }

        /** Requests are tags; the answer to the tag that the solver marks comes out after those of the tags before it. */
        private void reorderBuffer() {
            var buffer = new ReorderBuffer(new FifoParams(2, 4));
            in.ready.set(buffer.tag.valid);
            buffer.tag.ready.set(in.valid);
            out.connect(buffer.out.map(item -> item.extend(8)));
            var open = reg(uint(4), 0);
            var asked = mux(buffer.tag.fire(), oneHot(buffer.tag.payload, 4), uint(4).lit(0));
            var answer = answers.and(open.bit(answered));
            var closed = mux(answer, oneHot(answered, 4), uint(4).lit(0));
            open.set(open.or(asked).and(closed.not()));
            buffer.answer.valid().set(answer);
            buffer.answer.payload().tag().set(answered);
            buffer.answer.payload().item().set(in.payload.low(2));
            var inside = reg(uint(3), 0);
            inside.set(inside.plus(buffer.tag.fire().asUInt()).minus(out.fire().asUInt()).wrap(3));
            check(inside.le(4), "no more tags are given than there are places");
            check(buffer.tag.valid.eq(inside.ne(4)), "a tag is there while there is a place");
            check(asked.and(open).eq(0), "a tag that waits for its answer is not given again");
            var marked = reg(bool(), false);
            var tag = reg(uint(2), 0);
            var ahead = reg(uint(3), 0);
            var known = reg(bool(), false);
            var item = reg(uint(2), 0);
            when(marked.not().and(mark).and(buffer.tag.fire()), () -> {
                marked.set(true);
                known.set(false);
                tag.set(buffer.tag.payload);
                ahead.set(inside.minus(out.fire().asUInt()).wrap(3));
            });
            when(marked.and(answer).and(answered.eq(tag)), () -> {
                known.set(true);
                item.set(in.payload.low(2));
            });
            when(marked.and(out.fire()), () -> {
                ahead.set(ahead.minus(1).wrap(3));
                when(ahead.eq(0), () -> {
                    marked.set(false);
                    check(known.and(out.payload.low(2).eq(item)), "the answer comes out in the turn of its request");
                });
            });
            check(marked.implies(ahead.lt(inside)), "a marked request is inside");
            check(marked.and(known).and(ahead.eq(0)).implies(out.valid), "an answer in its turn is offered");
            cover(marked.and(known).and(ahead.eq(3)), "the last one is answered first");
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
    void keepsEveryPart(Proof<Watched> proof) {}
}
