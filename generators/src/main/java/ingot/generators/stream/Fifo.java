package ingot.generators.stream;

import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;

/**
 * First-in first-out buffer between two streams.
 *
 * <p>Latency: a word that is accepted in one cycle is offered in the next one. Throughput: one word in and one out per cycle,
 * also when full words and empty places are few. {@code in.ready} does not depend on {@code out.ready}.
 */
@Description("First-in first-out buffer between two streams.")
public final class Fifo extends Module<FifoParams> {
    public final Stream<UInt> in = input(stream(uint(p.width())));
    public final Stream<UInt> out = output(stream(uint(p.width())));

    /** Words held, 0 to depth. */
    public final UInt count = output(uint(p.pointerBits() + 1));

    public Fifo(FifoParams params) {
        super(params);
        int bits = p.pointerBits();
        var words = mem(p.depth(), uint(p.width()));
        // One bit more than an address tells a full buffer from an empty one.
        var head = reg(uint(bits + 1), 0);
        var tail = reg(uint(bits + 1), 0);
        var held = tail.minus(head).wrap(bits + 1);
        in.ready.set(held.ne(p.depth()));
        out.valid.set(held.ne(0));
        out.payload.set(words.read(head.low(bits)));
        count.set(held);
        when(in.fire(), () -> {
            words.write(tail.low(bits), in.payload);
            tail.set(tail.plus(1).wrap(bits + 1));
        });
        when(out.fire(), () -> head.set(head.plus(1).wrap(bits + 1)));
    }
}
