package ingot.generators.floating;

import ingot.generators.Pipeline;
import ingot.hdl.Description;
import ingot.hdl.EnumOf;
import ingot.hdl.Module;
import ingot.hdl.UInt;

/**
 * Product of two floating-point numbers.
 *
 * <p>Latency: {@code stages} cycles, at most 4; a new operation in every cycle. Cost: a multiplier of {@code (man + 1)} by {@code (man + 1)} bits, and
 * shifters of twice that width.
 */
@Description("Floating-point product, correctly rounded.")
public final class FloatMultiply extends Module<FloatParams> {
    /** The factors. */
    public final UInt a = input(uint(p.format().width()));
    public final UInt b = input(uint(p.format().width()));

    /** How to round. */
    public final EnumOf<RoundingMode> rounding = input(enumOf(RoundingMode.class));

    /** Random bits for stochastic rounding; no port where there are none. */
    public final UInt random = input(uint(p.randomBits()));

    /** The product, and the sum of its {@link Flags}. */
    public final UInt result = output(uint(p.format().width()));
    public final UInt flags = output(uint(Flags.BITS));

    public FloatMultiply(FloatParams params) {
        super(params);
        var format = p.format();
        var pipeline = new Pipeline(p.stages(), 1 + Rounder.PLACES);
        var x = Unpacked.of(format, a);
        var y = Unpacked.of(format, b);
        var undefined = x.infinite().and(y.zero()).or(x.zero().and(y.infinite()));
        var exceptional = new Exceptional(
                x.nan().or(y.nan()).or(undefined),
                x.infinite().or(y.infinite()),
                x.signaling().or(y.signaling()).or(undefined),
                lit(false));
        var product = pipeline.cut(new Unrounded(
                x.sign().xor(y.sign()),
                x.exponent().plus(y.exponent()).plus(1),
                x.significand().times(y.significand()),
                exceptional,
                Control.word(rounding, random)));
        var answer = new Rounder(format, pipeline).round(product, 2 * format.leastExponent() + 1);
        result.set(answer.bits());
        flags.set(answer.flags());
    }

    @Override
    protected String moduleName() {
        return "FloatMultiply_" + p.text();
    }
}
