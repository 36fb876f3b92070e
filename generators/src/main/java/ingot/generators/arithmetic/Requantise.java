package ingot.generators.arithmetic;

import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.Rounding;
import ingot.hdl.SInt;
import ingot.hdl.UInt;

/**
 * {@code clamp(round(in · 2^left · multiplier · 2^-31 · 2^-shift) + zeroPoint)}, as quantised networks bring an accumulator to the scale of the next layer.
 * A scale below 1 is {@code multiplier · 2^-31} with a multiplier from 2<sup>30</sup> on, shifted right; a larger one is such a multiplier, shifted left. TFLite has
 * both in one signed number. Here nothing is lost on the left, where TFLite asks that the shifted accumulator fit 32 bits.
 *
 * <p>Latency 0. Cost: a multiplier of {@code inBits × 31} bits, a shifter and an adder; with a left shift and {@code GEMMLOWP}, which rounds between the shifts, a second
 * shifter. A shift above {@code maxShift} counts as {@code maxShift}, one above {@code maxLeft} as {@code maxLeft}.
 * Source: Jacob and others 2018, "Quantization and Training of Neural Networks for Efficient Integer-Arithmetic-Only Inference".
 */
@Description("Brings an accumulator to the scale of the next layer.")
public final class Requantise extends Module<RequantiseParams> {
    private static final int POINT = 31;

    public final SInt in = input(sint(p.inBits()));

    /** Scale times 2<sup>31</sup>. */
    public final UInt multiplier = input(uint(POINT));
    public final UInt shift = input(uint(bitsFor(p.maxShift())));

    /** By how much the accumulator is shifted left; no port where {@code maxLeft} is 0. */
    public final UInt left = input(uint(bitsFor(p.maxLeft())));
    public final SInt zeroPoint = input(sint(p.outBits()));

    /** The result is at least {@code lowest}, and at most {@code highest}, which wins. */
    public final SInt lowest = input(sint(p.outBits()));
    public final SInt highest = input(sint(p.outBits()));
    public final SInt out = output(sint(p.outBits()));

    public Requantise(RequantiseParams params) {
        super(params);
        var product = in.times(multiplier.extend(POINT + 1).asSInt());
        var scaled = switch (p.rounding()) {
            case GEMMLOWP -> {
                var whole = leftmost(product, up(), p.maxLeft()).round(POINT, Rounding.HALF_UP);
                yield leftmost(whole, missing(), p.maxShift()).round(p.maxShift(), Rounding.HALF_FROM_ZERO);
            }
            case HALF_UP -> shifted(product).round(POINT + p.maxShift(), Rounding.HALF_UP);
            case HALF_AWAY -> shifted(product).round(POINT + p.maxShift(), Rounding.HALF_FROM_ZERO);
            case HALF_EVEN -> shifted(product).round(POINT + p.maxShift(), Rounding.HALF_EVEN);
        };
        var shifted = scaled.plus(zeroPoint);
        var saturated = shifted.saturate(p.outBits());
        var atLeast = saturated.max(lowest);
        out.set(atLeast.min(highest));
    }

    /** By both shifts at once. */
    private SInt shifted(SInt product) {
        var up = up();
        return up.width() == 0 ? leftmost(product, missing(), p.maxShift()) : leftmost(product, up.plus(missing()), p.maxLeft() + p.maxShift());
    }

    private UInt up() {
        return left.min(lit(p.maxLeft(), left.width()));
    }

    /** What is missing to the largest shift to the right: shifted left by that, the bits to round away are always the same ones. */
    private UInt missing() {
        var most = lit(p.maxShift(), shift.width());
        var missing = most.minus(shift.min(most)).wrap(shift.width());
        return missing;
    }

    /** {@code value} shifted left by at most {@code most}. */
    private static SInt leftmost(SInt value, UInt distance, int most) {
        if (distance.width() == 0) {
            return value;
        }
        var moved = value.shiftLeft(distance);
        return moved.wrap(value.width() + most);
    }
}
