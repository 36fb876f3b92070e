package ingot.generators.arithmetic;

import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.Rounding;
import ingot.hdl.SInt;
import ingot.hdl.UInt;

/**
 * {@code clamp(round(in · multiplier · 2^-31 · 2^-shift) + zeroPoint)}, as quantised networks bring an accumulator to the scale of the next layer.
 * A scale below 1 is {@code multiplier · 2^-31} with a multiplier from 2<sup>30</sup> on, shifted right.
 *
 * <p>Latency 0. Cost: a multiplier of {@code inBits × 31} bits, a shifter and an adder. A shift above {@code maxShift} counts as {@code maxShift}.
 * Source: Jacob and others 2018, "Quantization and Training of Neural Networks for Efficient Integer-Arithmetic-Only Inference".
 */
@Description("Brings an accumulator to the scale of the next layer.")
public final class Requantise extends Module<RequantiseParams> {
    private static final int POINT = 31;

    public final SInt in = input(sint(p.inBits()));

    /** Scale times 2<sup>31</sup>. */
    public final UInt multiplier = input(uint(POINT));
    public final UInt shift = input(uint(bitsFor(p.maxShift())));
    public final SInt zeroPoint = input(sint(p.outBits()));

    /** The result is at least {@code lowest}, and at most {@code highest}, which wins. */
    public final SInt lowest = input(sint(p.outBits()));
    public final SInt highest = input(sint(p.outBits()));
    public final SInt out = output(sint(p.outBits()));

    public Requantise(RequantiseParams params) {
        super(params);
        var product = in.times(multiplier.extend(POINT + 1).asSInt());
        var scaled = switch (p.rounding()) {
            case GEMMLOWP -> shifted(product.round(POINT, Rounding.HALF_UP), 0, Rounding.HALF_FROM_ZERO);
            case HALF_UP -> shifted(product, POINT, Rounding.HALF_UP);
            case HALF_AWAY -> shifted(product, POINT, Rounding.HALF_FROM_ZERO);
            case HALF_EVEN -> shifted(product, POINT, Rounding.HALF_EVEN);
        };
        out.set(scaled.plus(zeroPoint).saturate(p.outBits()).max(lowest).min(highest));
    }

    /** Shifts left by what is missing to the largest shift, so that the bits to round away are always the same ones. */
    private SInt shifted(SInt value, int fractionBits, Rounding mode) {
        var missing = lit(p.maxShift(), shift.width()).minus(shift.min(lit(p.maxShift(), shift.width()))).wrap(shift.width());
        return value.shiftLeft(missing).round(fractionBits + p.maxShift(), mode);
    }
}
