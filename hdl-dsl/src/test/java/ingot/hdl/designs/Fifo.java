package ingot.hdl.designs;

import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;

/** A first-in first-out queue in a memory. */
@Description("First-in first-out queue.")
public final class Fifo extends Module<Fifo.Params> {
    /** Word width in bits, and depth in words, a power of two. */
    public record Params(int width, int depth) {
        public Params {
            if (Integer.bitCount(depth) != 1) {
                throw new IllegalArgumentException("depth must be a power of two, was " + depth);
            }
        }

        int pointerBits() {
            return Integer.numberOfTrailingZeros(depth);
        }
    }

    public final Stream<UInt> in = input(stream(uint(p.width())));
    public final Stream<UInt> out = output(stream(uint(p.width())));

    public Fifo(Params params) {
        super(params);
        var bits = p.pointerBits();
        var store = mem(p.depth(), uint(p.width()));
        var head = reg(uint(bits + 1), 0);
        var tail = reg(uint(bits + 1), 0);
        var empty = head.eq(tail);
        var full = head.low(bits).eq(tail.low(bits)).and(empty.not());
        when(in.fire(), () -> {
            store.write(tail.low(bits), in.payload);
            tail.set(tail.plus(1).wrap(bits + 1));
        });
        when(out.fire(), () -> head.set(head.plus(1).wrap(bits + 1)));
        in.ready.set(full.not());
        out.valid.set(empty.not());
        out.payload.set(store.read(head.low(bits)));
    }
}
