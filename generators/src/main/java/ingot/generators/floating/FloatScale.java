package ingot.generators.floating;

import ingot.generators.Pipeline;
import ingot.hdl.Description;
import ingot.hdl.EnumOf;
import ingot.hdl.Module;
import ingot.hdl.UInt;

/**
 * A floating-point number times the scale of its block, in another format. From FP8 to single precision it unpacks a number of an MX block, without an error unless it
 * overflows; the other way round, with the inverse scale, it packs one.
 *
 * <p>Latency: {@code stages} cycles, at most 3; a new operation in every cycle. Cost: that of {@link FloatConvert}, and an adder of ten bits.
 */
@Description("Floating-point number times a power of two, in another format, correctly rounded.")
public final class FloatScale extends Module<ConvertParams> {
    /** The number. */
    public final UInt a = input(uint(p.from().width()));

    /** The power of two, as {@link BlockScale} has it; with a NaN the result is one. */
    public final UInt scale = input(uint(BlockScale.BITS));

    /** How to round. */
    public final EnumOf<RoundingMode> rounding = input(enumOf(RoundingMode.class));

    /** Random bits for stochastic rounding; no port where there are none. */
    public final UInt random = input(uint(p.randomBits()));

    /** The product in the other format, and the sum of its {@link Flags}. */
    public final UInt result = output(uint(p.to().width()));
    public final UInt flags = output(uint(Flags.BITS));

    public FloatScale(ConvertParams params) {
        super(params);
        var x = Unpacked.of(p.from(), a);
        var nan = x.nan().or(BlockScale.isNan(scale));
        var exceptional = new Exceptional(nan, x.infinite().andNot(nan), x.signaling(), lit(false));
        var exponent = x.exponent().plus(BlockScale.exponent(scale));
        var number = new Unrounded(x.sign(), exponent, x.significand(), exceptional, Control.word(rounding, random));
        var answer = new Rounder(p.to(), new Pipeline(p.stages(), Rounder.PLACES)).round(number, p.from().leastExponent() - BlockScale.BIAS);
        result.set(answer.bits());
        flags.set(answer.flags());
    }

    @Override
    protected String moduleName() {
        return "FloatScale_" + p.from().text() + "_" + p.to().text() + "_s" + p.stages() + (p.randomBits() == 0 ? "" : "_r" + p.randomBits());
    }
}
