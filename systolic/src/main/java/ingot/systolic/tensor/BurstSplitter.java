package ingot.systolic.tensor;

import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;

/**
 * Cuts spans into bursts of 256 beats at most that do not cross a border of 4 KiB.
 *
 * <p>Latency: one cycle. Throughput: one burst per cycle, also from span to span.
 */
@Description("Cuts spans of memory into bursts.")
public final class BurstSplitter extends Module<TensorParams> {
    private static final int PAGE_BITS = 12;
    private static final int MOST_BEATS = 256;

    public final Stream<Span> in = input(stream(Span.of(p)));
    public final Stream<Burst> out = output(stream(Burst.of(p)));

    public BurstSplitter(TensorParams params) {
        super(params);
        int laneBits = Integer.numberOfTrailingZeros(p.beatBytes());
        var busy = reg(bool(), false);
        var address = reg(uint(p.addressBits()));
        var left = reg(uint(Span.BEATS_BITS));
        var place = address.bits(PAGE_BITS - 1, laneBits);
        int pageBeats = 1 << PAGE_BITS - laneBits;
        var toBorder = lit(pageBeats, PAGE_BITS - laneBits + 1).minus(place).wrap(PAGE_BITS - laneBits + 1);
        UInt fits = left.min(toBorder.extend(Span.BEATS_BITS)).min(left.lit(MOST_BEATS));
        var isLast = fits.eq(left);
        out.valid.set(busy);
        out.payload.address().set(address);
        out.payload.more().set(fits.minus(1).wrap(8));
        in.ready.set(busy.not().or(out.ready.and(isLast)));
        when(out.fire(), () -> {
            address.set(address.plus(fits.low(MOST_BITS).shiftLeft(laneBits)).wrap(p.addressBits()));
            left.set(left.minus(fits).wrap(Span.BEATS_BITS));
            when(isLast, () -> busy.set(false));
        });
        when(in.fire(), () -> {
            busy.set(true);
            address.set(in.payload.address());
            left.set(in.payload.beats());
        });
    }

    private static final int MOST_BITS = 9;

    @Override
    protected String moduleName() {
        return "BurstSplitter_b" + p.busBits() + "_m" + p.addressBits();
    }
}
