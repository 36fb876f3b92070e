package ingot.generators.arithmetic;

import ingot.hdl.Bool;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.UInt;

/**
 * {@code in · 2^-dropped}, rounded, in fewer bits. Words are bit patterns: two's complement where the parameters say so.
 *
 * <p>Latency 0. Cost: an incrementer of {@code inBits - dropped} bits (none for {@code FLOOR}, and for {@code TO_ZERO} without sign), a multiplexer of {@code outBits}
 * where it saturates.
 */
@Description("Drops fraction bits by a rounding mode and saturates.")
public final class Narrow extends Module<NarrowParams> {
    public final UInt in = input(uint(p.inBits()));
    public final UInt out = output(uint(p.outBits()));

    /** Whether bits that were rounded away said something. */
    public final Bool inexact = output(bool());

    /** Whether the rounded number does not fit. */
    public final Bool overflow = output(bool());

    public Narrow(NarrowParams params) {
        super(params);
        inexact.set(in.low(p.dropped()).anyBit());
        int bits = p.outBits();
        if (p.signed()) {
            var rounded = in.asSInt().round(p.dropped(), p.rounding());
            var fits = rounded.wrap(bits);
            overflow.set(fits.extend(rounded.width()).ne(rounded));
            out.set((p.saturate() ? rounded.saturate(bits) : fits).asUInt());
        } else {
            var rounded = in.round(p.dropped(), p.rounding());
            var fits = rounded.wrap(bits);
            overflow.set(fits.extend(rounded.width()).ne(rounded));
            out.set(p.saturate() ? rounded.saturate(bits) : fits);
        }
    }
}
