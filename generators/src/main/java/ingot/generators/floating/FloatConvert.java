package ingot.generators.floating;

import ingot.generators.Pipeline;
import ingot.hdl.Description;
import ingot.hdl.EnumOf;
import ingot.hdl.Module;
import ingot.hdl.UInt;

/**
 * A floating-point number of one format in another.
 *
 * <p>Latency: {@code stages} cycles, at most 3; a new operation in every cycle. Cost: two shifters and an incrementer of about the wider significand.
 */
@Description("Floating-point number of one format in another, correctly rounded.")
public final class FloatConvert extends Module<ConvertParams> {
    /** The number. */
    public final UInt a = input(uint(p.from().width()));

    /** How to round. */
    public final EnumOf<RoundingMode> rounding = input(enumOf(RoundingMode.class));

    /** Random bits for stochastic rounding; no port where there are none. */
    public final UInt random = input(uint(p.randomBits()));

    /** The number in the other format, and the sum of its {@link Flags}. */
    public final UInt result = output(uint(p.to().width()));
    public final UInt flags = output(uint(Flags.BITS));

    public FloatConvert(ConvertParams params) {
        super(params);
        var x = Unpacked.of(p.from(), a);
        var exceptional = new Exceptional(x.nan(), x.infinite(), x.signaling(), lit(false));
        var number = new Unrounded(x.sign(), x.exponent(), x.significand(), exceptional, Control.word(rounding, random));
        var answer = new Rounder(p.to(), new Pipeline(p.stages(), Rounder.PLACES)).round(number, p.from().leastExponent());
        result.set(answer.bits());
        flags.set(answer.flags());
    }

    /** {@code number} of one format in another, rounded to nearest even, in no cycle; the number itself where the formats are equal. */
    public static UInt of(UInt number, FloatFormat from, FloatFormat to) {
        if (from.equals(to)) {
            return number;
        }
        var convert = new FloatConvert(ConvertParams.of(from, to, 0));
        convert.a.set(number);
        convert.rounding.set(RoundingMode.NEAREST_EVEN);
        return convert.result;
    }

    @Override
    protected String moduleName() {
        return "FloatConvert_" + p.from().text() + "_" + p.to().text() + "_s" + p.stages() + (p.randomBits() == 0 ? "" : "_r" + p.randomBits());
    }
}
