package ingot.generators.stream;

import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;

/**
 * First-in first-out buffer that an item passes in no time where nothing waits before it: the fall-through variant of {@link Fifo}.
 *
 * <p>Latency: none while empty, else as long as the items before take. Throughput: one item per cycle. Cost: a {@link Fifo} and one
 * multiplexer per bit. {@code out} depends on {@code in} in the same cycle; {@code in.ready} does not depend on {@code out.ready}.
 */
@Description("First-in first-out buffer that items fall through while it is empty.")
public final class BypassFifo extends Module<FifoParams> {
    public final Stream<UInt> in = input(stream(uint(p.width())));
    public final Stream<UInt> out = output(stream(uint(p.width())));

    /** Words held, 0 to depth. */
    public final UInt count = output(uint(p.pointerBits() + 1));

    public BypassFifo(FifoParams params) {
        super(params);
        var store = new Fifo(p);
        var waiting = store.out.valid;
        store.in.valid.set(in.valid.and(waiting.or(out.ready.not())));
        store.in.payload.set(in.payload);
        store.out.ready.set(out.ready);
        in.ready.set(store.in.ready);
        out.valid.set(waiting.or(in.valid));
        out.payload.set(mux(waiting, store.out.payload, in.payload));
        count.set(store.count);
    }
}
