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
 * Square root of a floating-point number, digit by digit, one row of logic for each bit.
 *
 * <p>Latency: {@code stages} cycles, at most {@code man + 8 +} {@code randomBits} or so (the error message says how many); a new operation in every cycle. Cost:
 * about {@code (man + 4)} rows of a subtracter that grows to {@code man + 6} bits.
 */
@Description("Floating-point square root, correctly rounded, one row for each bit.")
public final class FloatSquareRoot extends Module<FloatParams> {
    /** The number. */
    public final UInt a = input(uint(p.format().width()));

    /** How to round. */
    public final EnumOf<RoundingMode> rounding = input(enumOf(RoundingMode.class));

    /** Random bits for stochastic rounding; no port where there are none. */
    public final UInt random = input(uint(p.randomBits()));

    /** The root, and the sum of its {@link Flags}. */
    public final UInt result = output(uint(p.format().width()));
    public final UInt flags = output(uint(Flags.BITS));

    private record Step(Bool sign, SInt exponent, UInt ahead, UInt remainder, UInt root, Exceptional exceptional, UInt control)
            implements Bundle {}

    public FloatSquareRoot(FloatParams params) {
        super(params);
        var format = p.format();
        int digits = format.precision() + Rounder.fractionBits(p.randomBits());
        var pipeline = new Pipeline(p.stages(), 1 + digits + Rounder.PLACES);
        var step = pipeline.cut(prepared());
        for (int i = 0; i < digits; i++) {
            step = pipeline.cut(digit(step));
        }
        var significand = cat(step.root(), step.remainder().anyBit());
        var number = new Unrounded(step.sign(), step.exponent(), significand, step.exceptional(), step.control());
        int least = (format.leastExponent() - format.man()) / 2 - 1;
        var answer = new Rounder(format, pipeline).round(number, least);
        result.set(answer.bits());
        flags.set(answer.flags());
    }

    private Step prepared() {
        var format = p.format();
        var x = Unpacked.of(format, a).normalised(Math.max(format.exp(), 6) + 2);
        var undefined = x.sign().andNot(x.zero()).andNot(x.nan());
        var exceptional = new Exceptional(x.nan().or(undefined), x.infinite(), x.signaling().or(undefined), lit(false));
        var odd = x.exponent().bit(0);
        var radicand = mux(odd, cat(x.significand(), lit(false)), x.significand().extend(format.precision() + 1));
        var even = radicand.width() % 2 == 0 ? radicand : cat(radicand, lit(false));
        return new Step(x.sign(), x.exponent().shiftRight(1), even, uint(0).lit(0), uint(0).lit(0), exceptional, Control.word(rounding, random));
    }

    /** One more bit of the root, from two more bits of the number. */
    private static Step digit(Step before) {
        int left = before.ahead().width();
        var next = left == 0 ? lit(0, 2) : before.ahead().high(2);
        var remainder = cat(before.remainder(), next);
        var difference = remainder.minus(cat(before.root(), lit(1, 2)));
        var fits = difference.bit(difference.width() - 1).not();
        int width = before.root().width() + 2;                              // what is left is at most twice the root
        var kept = mux(fits, difference.low(remainder.width()), remainder);
        return new Step(before.sign(), before.exponent(), left == 0 ? before.ahead() : before.ahead().low(left - 2),
                kept.width() > width ? kept.low(width) : kept, cat(before.root(), fits), before.exceptional(), before.control());
    }

    @Override
    protected String moduleName() {
        return "FloatSquareRoot_" + p.text();
    }
}
