package ingot.generators.bus;

import ingot.hdl.Bool;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;
import ingot.hdl.Vec;
import ingot.test.Device;
import ingot.test.Formal;
import ingot.test.Proof;

/** The AXI-Stream blocks for all packets: every beat comes out once, where and when it should, and packets stay whole. */
class AxiStreamProofTest {
    static final class Switched extends Module<AxiStreamSwitchParams> {
        final Vec<Stream<AxiStream.Beat>> in = input(vec(p.inputs(), AxiStream.of(p.port())));
        final Vec<Stream<AxiStream.Beat>> out = output(vec(p.outputs(), AxiStream.of(p.port())));

        Switched() {
            super(new AxiStreamSwitchParams(3, 2, 8, 0, 0));
            var block = new AxiStreamSwitch(p);
            for (int i = 0; i < p.inputs(); i++) {
                block.in.get(i).connect(in.get(i));
                AxiStream.rules("in " + i, in.get(i), Role.SUBORDINATE);
            }
            for (int k = 0; k < p.outputs(); k++) {
                out.get(k).connect(block.out.get(k));
                output(k);
            }
        }

        private void output(int k) {
            var stream = out.get(k);
            var moves = lit(false);
            var ahead = ghost(bool(), 0, inside -> mux(stream.fire(), stream.payload.last().not(), inside));
            for (int i = 0; i < p.inputs(); i++) {
                var source = in.get(i);
                var mine = source.fire().and(source.payload.dest().eq(k));
                check(mine.and(moves).not(), "one beat at a time comes to " + k + " from " + i);
                check(mine.implies(stream.fire().and(pack(stream.payload).asUInt().eq(pack(source.payload).asUInt()))),
                        "a beat from " + i + " comes out at " + k + " as it is");
                var owns = ghost(bool(), 0, now -> mux(stream.fire(), mine, now));
                check(stream.fire().and(ahead).and(owns).implies(mine), "a packet from " + i + " at " + k + " is whole");
                waits(k, i, source, stream);
                moves = moves.or(mine);
            }
            check(stream.fire().implies(moves), "what comes out at " + k + " came in");
        }

        /** Whole packets of others that come out while one waits. */
        private void waits(int k, int i, Stream<AxiStream.Beat> source, Stream<AxiStream.Beat> stream) {
            var wants = source.valid.and(source.payload.dest().eq(k));
            var others = ghost(uint(3), 0, n -> mux(wants.not().or(source.fire()), uint(3).lit(0),
                    n.plus(stream.fire().and(stream.payload.last()).asUInt()).wrap(3)));
            // One more than at the arbiter: the packet that has begun already.
            check(others.le(p.inputs()), "a packet from " + i + " to " + k + " waits for " + p.inputs() + " others at most");
        }
    }

    static final class Widened extends Module<AxiStreamWidthParams> {
        final Stream<AxiStream.Beat> in = input(AxiStream.of(p.narrow()));
        final Stream<AxiStream.Beat> out = output(AxiStream.of(p.wide()));
        final Bool mark = input(bool());

        Widened() {
            super(new AxiStreamWidthParams(8, 3, 0, 0));
            var block = new AxiStreamWidener(p);
            block.in.connect(in);
            out.connect(block.out);
            // Parts of the wide beat that is being made or waits, and whether it is complete.
            var parts = reg(uint(2), 0);
            var complete = reg(bool(), false);
            when(out.fire(), () -> {
                parts.set(0);
                complete.set(false);
            });
            when(in.fire(), () -> {
                var before = mux(out.fire(), 0, parts);
                parts.set(before.plus(1).wrap(2));
                complete.set(in.payload.last().or(before.eq(2)));
            });
            check(out.valid.eq(complete), "a beat is offered when it is complete");
            check(in.ready.or(out.valid.andNot(out.ready)), "parts are taken unless a beat waits");
            var marked = reg(bool(), false);
            var item = reg(uint(8), 0);
            var kept = reg(bool(), false);
            var last = reg(bool(), false);
            var place = reg(uint(2), 0);
            when(mark.and(in.fire()).and(marked.not().or(out.fire())), () -> {
                marked.set(true);
                item.set(in.payload.data());
                kept.set(in.payload.keep().bit(0));
                last.set(in.payload.last());
                place.set(mux(out.fire(), 0, parts));
            }).elseWhen(out.fire(), () -> marked.set(false));
            check(marked.implies(place.lt(parts)), "the marked part is inside");
            var shown = marked.and(out.valid);
            check(shown.implies(tabulate(3, i -> out.payload.data().bits(8 * i + 7, 8 * i)).get(place).eq(item)), "the marked part is at its place");
            check(shown.implies(out.payload.keep().bit(place).eq(kept)), "it is kept if it was");
            check(shown.and(last).implies(out.payload.last().and(place.eq(parts.minus(1).wrap(2)))), "the last part is in the last beat");
            for (int i = 0; i < 3; i++) {
                check(out.valid.and(parts.le(i)).implies(out.payload.keep().bit(i).not()), "part " + i + " is not kept where there was none");
            }
        }
    }

    static final class Narrowed extends Module<AxiStreamWidthParams> {
        final Stream<AxiStream.Beat> in = input(AxiStream.of(p.wide()));
        final Stream<AxiStream.Beat> out = output(AxiStream.of(p.narrow()));

        Narrowed() {
            super(new AxiStreamWidthParams(8, 3, 0, 0));
            var block = new AxiStreamNarrower(p);
            block.in.connect(in);
            out.connect(block.out);
            var part = reg(uint(2), 0);
            when(out.fire(), () -> part.set(mux(in.fire(), 0, part.plus(1).wrap(2))));
            check(part.lt(3), "there are three parts");
            check(out.valid.eq(in.valid), "a part waits while a beat does");
            var keep = in.payload.keep();
            var lastPart = mux(keep.bit(2), 2, mux(keep.bit(1), uint(2).lit(1), 0));
            UInt data = tabulate(3, i -> in.payload.data().bits(8 * i + 7, 8 * i)).get(part);
            check(out.valid.implies(out.payload.data().eq(data).and(out.payload.keep().bit(0).eq(keep.bit(part)))), "the parts come in order");
            check(in.fire().eq(out.fire().and(part.eq(lastPart))), "a beat goes with the last part that is kept");
            check(out.valid.implies(out.payload.last().eq(in.payload.last().and(part.eq(lastPart)))), "the last part of a packet is marked");
        }
    }

    @Device
    static Switched switched() {
        return new Switched();
    }

    @Device
    static Widened widened() {
        return new Widened();
    }

    @Device
    static Narrowed narrowed() {
        return new Narrowed();
    }

    @Formal(prove = 3)
    void switchKeepsPacketsWhole(Proof<Switched> proof) {}

    @Formal(prove = 3)
    void widenerKeepsEveryPart(Proof<Widened> proof) {}

    @Formal(prove = 3)
    void narrowerKeepsEveryPart(Proof<Narrowed> proof) {}
}
