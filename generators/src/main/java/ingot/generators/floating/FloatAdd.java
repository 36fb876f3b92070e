package ingot.generators.floating;

import ingot.generators.Pipeline;
import ingot.hdl.Bool;
import ingot.hdl.Bundle;
import ingot.hdl.Description;
import ingot.hdl.EnumOf;
import ingot.hdl.Module;
import ingot.hdl.SInt;
import ingot.hdl.UInt;

/**
 * Sum or difference of two floating-point numbers.
 *
 * <p>Latency: {@code stages} cycles, at most 5; a new operation in every cycle. Cost: one comparator, one adder and two shifters of about
 * {@code man + 6} bits. The operand of the larger magnitude stays where it is, so that a difference is never negative.
 */
@Description("Floating-point sum and difference, correctly rounded.")
public final class FloatAdd extends Module<FloatParams> {
    /** The terms. */
    public final UInt a = input(uint(p.format().width()));
    public final UInt b = input(uint(p.format().width()));

    /** Whether {@code b} is subtracted. */
    public final Bool subtract = input(bool());

    /** How to round. */
    public final EnumOf<RoundingMode> rounding = input(enumOf(RoundingMode.class));

    /** Random bits for stochastic rounding; no port where there are none. */
    public final UInt random = input(uint(p.randomBits()));

    /** The sum, and the sum of its {@link Flags}. */
    public final UInt result = output(uint(p.format().width()));
    public final UInt flags = output(uint(Flags.BITS));

    private record Aligned(Bool sign, Bool signs, SInt exponent, UInt large, UInt small, Exceptional exceptional, UInt control)
            implements Bundle {}

    public FloatAdd(FloatParams params) {
        super(params);
        var format = p.format();
        var pipeline = new Pipeline(p.stages(), 2 + Rounder.PLACES);
        var aligned = pipeline.cut(aligned());
        var total = pipeline.cut(total(aligned));
        var answer = new Rounder(format, pipeline).round(total, format.leastExponent());
        result.set(answer.bits());
        flags.set(answer.flags());
    }

    private Aligned aligned() {
        var format = p.format();
        var x = Unpacked.of(format, a);
        var y = Unpacked.of(format, b);
        var ySign = y.sign().xor(subtract);
        var signs = x.sign().xor(ySign);
        var xIsSmaller = x.exponent().lt(y.exponent()).or(x.exponent().eq(y.exponent()).and(x.significand().lt(y.significand())));
        var opposite = x.infinite().and(y.infinite()).and(signs);
        var exceptional = new Exceptional(
                x.nan().or(y.nan()).or(opposite),
                x.infinite().or(y.infinite()),
                x.signaling().or(y.signaling()).or(opposite),
                lit(false));
        int width = format.precision() + guard();
        var exponent = mux(xIsSmaller, y.exponent(), x.exponent());
        var difference = x.exponent().minus(y.exponent()).abs();
        var distance = difference.saturate(bitsFor(width));
        var large = mux(xIsSmaller, y.significand(), x.significand());
        var small = Shifter.padded(mux(xIsSmaller, x.significand(), y.significand()), width);
        var sign = mux(y.infinite(), ySign, mux(x.infinite(), x.sign(), mux(xIsSmaller, ySign, x.sign())));
        return new Aligned(sign, signs, exponent, large, Shifter.rightSticky(small, distance), exceptional, Control.word(rounding, random));
    }

    /** Bits behind the significand: what rounding looks at, and two more, for what a difference may lose in front. */
    private int guard() {
        return Rounder.fractionBits(p.randomBits()) + 2;
    }

    private Unrounded total(Aligned terms) {
        int width = terms.small().width() + 1;
        var large = Shifter.padded(terms.large(), width - 1);
        var second = mux(terms.signs(), terms.small().extend(width).not(), terms.small().extend(width));
        var total = large.plus(second).plus(terms.signs().asUInt()).wrap(width);
        var isZero = total.anyBit().not();
        var cancelled = isZero.and(terms.signs()).andNot(terms.exceptional().infinite());
        var sign = mux(cancelled, new Control(terms.control()).is(RoundingMode.DOWN), terms.sign());
        return new Unrounded(sign, terms.exponent().plus(1), total, terms.exceptional(), terms.control());
    }

    @Override
    protected String moduleName() {
        return "FloatAdd_" + p.text();
    }
}
