package ingot.generators.stream;

import ingot.hdl.Bool;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;
import ingot.test.Device;
import ingot.test.Formal;
import ingot.test.Proof;
import java.util.List;

/** The buffer for all inputs: what comes out is what went in, in order, and both streams keep their protocol. */
class FifoProofTest {
    /** A buffer that is watched: one word, whichever the solver marks as it goes in, must come out after those before it. */
    static final class Watched extends Module<FifoParams> {
        final Stream<UInt> in = input(stream(uint(p.width())));
        final Stream<UInt> out = output(stream(uint(p.width())));
        final Bool mark = input(bool());

        Watched(FifoParams params) {
            super(params);
            var fifo = new Fifo(p);
            fifo.in.connect(in);
            out.connect(fifo.out);
            int bits = p.pointerBits() + 1;
            var marked = reg(bool(), false);
            var word = reg(uint(p.width()), 0);
            var ahead = reg(uint(bits), 0);
            when(marked.not().and(mark).and(in.fire()), () -> {
                marked.set(true);
                word.set(in.payload);
                ahead.set(when(out.fire()).then(fifo.count.minus(1).wrap(bits)).otherwise(fifo.count));
            });
            when(marked.and(out.fire()), () -> {
                ahead.set(ahead.minus(1).wrap(bits));
                when(ahead.eq(0), () -> {
                    marked.set(false);
                    check(out.payload.eq(word), "the marked word comes out in its turn");
                });
            });
            check(fifo.count.le(p.depth()), "the count stays within the depth");
            check(marked.not().or(ahead.lt(fifo.count)), "a marked word is in the buffer");
            cover(fifo.count.eq(p.depth()), "the buffer fills");
            cover(marked.and(ahead.eq(p.depth() - 1)), "a word has a full buffer before it");
        }
    }

    @Device(params = "sizes")
    static Watched watched(FifoParams params) {
        return new Watched(params);
    }

    static List<FifoParams> sizes() {
        return List.of(new FifoParams(3, 4), new FifoParams(8, 2));
    }

    @Formal(prove = 2, cover = 12)
    void keepsEveryWordAndItsPlace(Proof<Watched> proof) {}
}
