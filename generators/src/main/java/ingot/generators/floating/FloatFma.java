package ingot.generators.floating;

import ingot.generators.Pipeline;
import ingot.hdl.Description;
import ingot.hdl.EnumOf;
import ingot.hdl.Module;
import ingot.hdl.UInt;

/**
 * Fused multiply-add: {@code a * b + c}, rounded once.
 *
 * <p>Latency: {@code stages} cycles, at most 6; a new operation in every cycle. Cost: a multiplier of {@code (man + 1)} by {@code (man + 1)} bits, and an
 * adder and two shifters of about {@code 3 * man + 14} bits.
 */
@Description("Fused floating-point multiply-add, correctly rounded.")
public final class FloatFma extends Module<FloatParams> {
    /** The factors, and what is added to their product. */
    public final UInt a = input(uint(p.format().width()));
    public final UInt b = input(uint(p.format().width()));
    public final UInt c = input(uint(p.format().width()));

    /** How to round. */
    public final EnumOf<RoundingMode> rounding = input(enumOf(RoundingMode.class));

    /** Random bits for stochastic rounding; no port where there are none. */
    public final UInt random = input(uint(p.randomBits()));

    /** The result, and the sum of its {@link Flags}. */
    public final UInt result = output(uint(p.format().width()));
    public final UInt flags = output(uint(Flags.BITS));

    public FloatFma(FloatParams params) {
        super(params);
        var pipeline = new Pipeline(p.stages(), FmaDatapath.PLACES);
        var datapath = new FmaDatapath(p.format(), p.format(), p.randomBits(), pipeline);
        var answer = datapath.answer(a, b, c, Control.word(rounding, random));
        result.set(answer.bits());
        flags.set(answer.flags());
    }

    @Override
    protected String moduleName() {
        return "FloatFma_" + p.text();
    }
}
