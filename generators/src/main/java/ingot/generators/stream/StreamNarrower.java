package ingot.generators.stream;

import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;

/**
 * Cuts each wide item into narrow ones, the low bits first.
 *
 * <p>Latency: none. Throughput: one narrow item per cycle; a wide one is taken with its last part. Cost: a counter and one multiplexer of
 * {@code ratio} inputs per narrow bit.
 */
@Description("Cuts wide items into narrow ones, low bits first.")
public final class StreamNarrower extends Module<WidthRatioParams> {
    public final Stream<UInt> in = input(stream(uint(p.wideWidth())));
    public final Stream<UInt> out = output(stream(uint(p.width())));

    public StreamNarrower(WidthRatioParams params) {
        super(params);
        var bits = Widths.counting(p.ratio() - 1);
        var part = reg(uint(bits), 0);
        var last = part.eq(p.ratio() - 1);
        in.ready.set(out.ready.and(last));
        out.valid.set(in.valid);
        out.payload.set(tabulate(p.ratio(), i -> in.payload.bits((i + 1) * p.width() - 1, i * p.width())).get(part));
        when(out.fire(), () -> part.set(mux(last, 0, part.plus(1).wrap(bits))));
    }
}
