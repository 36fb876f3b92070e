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
 * Quotient of two floating-point numbers, by restoring division, one row of logic for each bit.
 *
 * <p>Latency: {@code stages} cycles, at most {@code man + 8 +} {@code randomBits} or so (the error message says how many); a new operation in every cycle. Cost:
 * about {@code (man + 4)} rows of a subtracter of {@code man + 2} bits.
 */
@Description("Floating-point quotient, correctly rounded, one row for each bit.")
public final class FloatDivide extends Module<FloatParams> {
    /** Dividend and divisor. */
    public final UInt a = input(uint(p.format().width()));
    public final UInt b = input(uint(p.format().width()));

    /** How to round. */
    public final EnumOf<RoundingMode> rounding = input(enumOf(RoundingMode.class));

    /** Random bits for stochastic rounding; no port where there are none. */
    public final UInt random = input(uint(p.randomBits()));

    /** The quotient, and the sum of its {@link Flags}. */
    public final UInt result = output(uint(p.format().width()));
    public final UInt flags = output(uint(Flags.BITS));

    private record Step(Bool sign, SInt exponent, UInt remainder, UInt divisor, UInt quotient, Exceptional exceptional, UInt control)
            implements Bundle {
        /** Behind the last digit nobody asks for the divisor. */
        Step withoutDivisor() {
            return new Step(sign, exponent, remainder, uint(0).lit(0), quotient, exceptional, control);
        }
    }

    public FloatDivide(FloatParams params) {
        super(params);
        var format = p.format();
        int digits = format.precision() + Rounder.fractionBits(p.randomBits());
        var pipeline = new Pipeline(p.stages(), 1 + digits + Rounder.PLACES);
        var step = pipeline.cut(prepared());
        for (int i = 0; i < digits; i++) {
            var after = digit(step);
            step = pipeline.cut(i < digits - 1 ? after : after.withoutDivisor());
        }
        var significand = cat(step.quotient(), step.remainder().anyBit());
        var number = new Unrounded(step.sign(), step.exponent(), significand, step.exceptional(), step.control());
        int least = format.leastExponent() - format.man() - format.greatestExponent() - 1;
        var answer = new Rounder(format, pipeline).round(number, least);
        result.set(answer.bits());
        flags.set(answer.flags());
    }

    private Step prepared() {
        var format = p.format();
        int exponentBits = Math.max(format.exp(), 6) + 2;
        var x = Unpacked.of(format, a).normalised(exponentBits);
        var y = Unpacked.of(format, b).normalised(exponentBits);
        var undefined = x.infinite().and(y.infinite()).or(x.zero().and(y.zero()));
        var nan = x.nan().or(y.nan()).or(undefined);
        var byZero = y.zero().andNot(x.zero()).andNot(x.infinite()).andNot(nan);
        var exceptional = new Exceptional(
                nan, x.infinite().or(byZero), x.signaling().or(y.signaling()).or(undefined.andNot(x.nan()).andNot(y.nan())), byZero);
        var dividend = mux(y.infinite(), x.significand().lit(0), x.significand());
        return new Step(x.sign().xor(y.sign()), x.exponent().minus(y.exponent()), dividend.extend(format.precision() + 1), y.significand(),
                uint(0).lit(0), exceptional, Control.word(rounding, random));
    }

    /** One more bit of the quotient; the remainder is less than twice the divisor. */
    private static Step digit(Step before) {
        var width = before.remainder().width();
        var left = before.remainder().minus(before.divisor());
        var fits = left.bit(width).not();
        var kept = mux(fits, left.low(width), before.remainder());
        return new Step(before.sign(), before.exponent(), cat(kept.low(width - 1), lit(false)), before.divisor(),
                cat(before.quotient(), fits), before.exceptional(), before.control());
    }

    @Override
    protected String moduleName() {
        return "FloatDivide_" + p.text();
    }
}
