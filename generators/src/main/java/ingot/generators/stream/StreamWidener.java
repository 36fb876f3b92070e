package ingot.generators.stream;

import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;

/**
 * Makes wide items of narrow ones, the first one in the low bits.
 *
 * <p>Latency: one cycle after the last part. Throughput: one narrow item per cycle. Cost: registers for one wide item, and a counter.
 */
@Description("Makes wide items of narrow ones, the first in the low bits.")
public final class StreamWidener extends Module<WidthRatioParams> {
    public final Stream<UInt> in = input(stream(uint(p.width())));
    public final Stream<UInt> out = output(stream(uint(p.wideWidth())));

    public StreamWidener(WidthRatioParams params) {
        super(params);
        var bits = Widths.counting(p.ratio() - 1);
        var part = reg(uint(bits), 0);
        var parts = reg(uint(p.wideWidth()));
        var full = reg(bool(), false);
        in.ready.set(full.not().or(out.ready));
        out.valid.set(full);
        out.payload.set(parts);
        when(out.fire(), () -> full.set(false));
        when(in.fire(), () -> {
            // Parts move down, so that the first one ends in the low bits.
            parts.set(cat(in.payload, parts.high(p.wideWidth() - p.width())));
            when(part.eq(p.ratio() - 1), () -> {
                part.set(0);
                full.set(true);
            }).otherwise(() -> part.set(part.plus(1).wrap(bits)));
        });
    }
}
