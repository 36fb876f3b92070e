package ingot.generators.floating;

import ingot.generators.Pipeline;
import ingot.hdl.Description;
import ingot.hdl.EnumOf;
import ingot.hdl.Module;
import ingot.hdl.UInt;

/**
 * Multiply-accumulate of mixed width: the product of two narrow numbers plus a wide one, rounded once, to the wide format. The product is
 * exact, so that nothing is lost between the formats.
 *
 * <p>Latency: {@code stages} cycles, at most 6; a new operation in every cycle. Cost: a multiplier of {@code (man + 1)} by {@code (man + 1)} bits, and an adder
 * and two shifters of about {@code 2 * sumMan + 2 * man + 16} bits.
 */
@Description("Product of two narrow floating-point numbers plus a wide one, rounded once.")
public final class MixedMac extends Module<MixedMacParams> {
    /** The factors. */
    public final UInt a = input(uint(p.factors().width()));
    public final UInt b = input(uint(p.factors().width()));

    /** The sum so far. */
    public final UInt c = input(uint(p.sum().width()));

    /** How to round. */
    public final EnumOf<RoundingMode> rounding = input(enumOf(RoundingMode.class));

    /** Random bits for stochastic rounding; no port where there are none. */
    public final UInt random = input(uint(p.randomBits()));

    /** The new sum, and the sum of its {@link Flags}. */
    public final UInt result = output(uint(p.sum().width()));
    public final UInt flags = output(uint(Flags.BITS));

    public MixedMac(MixedMacParams params) {
        super(params);
        var pipeline = new Pipeline(p.stages(), FmaDatapath.PLACES);
        var datapath = new FmaDatapath(p.factors(), p.sum(), p.randomBits(), pipeline);
        var answer = datapath.answer(a, b, c, Control.word(rounding, random));
        result.set(answer.bits());
        flags.set(answer.flags());
    }

    @Override
    protected String moduleName() {
        return "MixedMac_" + p.factors().text() + "_" + p.sum().text() + "_s" + p.stages() + (p.randomBits() == 0 ? "" : "_r" + p.randomBits());
    }
}
