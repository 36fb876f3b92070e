package ingot.generators.floating;

import ingot.generators.Pipeline;
import ingot.hdl.Description;
import ingot.hdl.EnumOf;
import ingot.hdl.Module;
import ingot.hdl.UInt;

/**
 * An integer as a floating-point number.
 *
 * <p>Latency: {@code stages} cycles, at most 3; a new operation in every cycle. Cost: a negation and a shifter of {@code width} bits.
 */
@Description("Integer as a floating-point number, correctly rounded.")
public final class IntegerToFloat extends Module<IntegerParams> {
    /** The integer, in two's complement where it is signed. */
    public final UInt a = input(uint(p.width()));

    /** How to round. */
    public final EnumOf<RoundingMode> rounding = input(enumOf(RoundingMode.class));

    /** Random bits for stochastic rounding; no port where there are none. */
    public final UInt random = input(uint(p.randomBits()));

    /** The number, and the sum of its {@link Flags}. */
    public final UInt result = output(uint(p.format().width()));
    public final UInt flags = output(uint(Flags.BITS));

    public IntegerToFloat(IntegerParams params) {
        super(params);
        var exponent = sint(8).lit(p.width() - 1);
        var number = new Unrounded(
                p.signed() ? a.bit(p.width() - 1) : lit(false),
                exponent,
                p.signed() ? a.asSInt().abs() : a,
                new Exceptional(lit(false), lit(false), lit(false), lit(false)),
                Control.word(rounding, random));
        var answer = new Rounder(p.format(), new Pipeline(p.stages(), Rounder.PLACES)).round(number, 0);
        result.set(answer.bits());
        flags.set(answer.flags());
    }

    @Override
    protected String moduleName() {
        return "IntegerToFloat_" + p.text();
    }
}
