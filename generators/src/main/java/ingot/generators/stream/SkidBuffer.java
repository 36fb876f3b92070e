package ingot.generators.stream;

import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;

/**
 * Cuts every path between two streams: {@code valid}, the payload and {@code ready} all come out of registers. What the sender sends while it
 * does not know yet that the receiver has stopped goes into a second register.
 *
 * <p>Latency: one cycle. Throughput: one item per cycle. Cost: two items and two bits of registers, one multiplexer per bit.
 */
@Description("Skid buffer: registers in both directions of a stream.")
public final class SkidBuffer extends Module<StreamParams> {
    public final Stream<UInt> in = input(stream(uint(p.width())));
    public final Stream<UInt> out = output(stream(uint(p.width())));

    public SkidBuffer(StreamParams params) {
        super(params);
        var full = reg(bool(), false);
        var item = reg(uint(p.width()));
        var spareFull = reg(bool(), false);
        var spare = reg(uint(p.width()));
        in.ready.set(spareFull.not());
        out.valid.set(full);
        out.payload.set(item);
        when(out.ready.or(full.not()), () -> {
            full.set(spareFull.or(in.valid));
            item.set(mux(spareFull, spare, in.payload));
            spareFull.set(false);
        }).elseWhen(in.fire(), () -> {
            spare.set(in.payload);
            spareFull.set(true);
        });
    }
}
