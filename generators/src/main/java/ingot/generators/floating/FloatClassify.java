package ingot.generators.floating;

import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.UInt;

/**
 * What kind of number a code is, as one of ten bits in the order of the RISC-V {@code fclass} instruction; combinational.
 *
 * <p>Bit 0: negative infinity; 1: negative, normalised; 2: negative, subnormal; 3: negative zero; 4: positive zero; 5: positive, subnormal; 6: positive,
 * normalised; 7: positive infinity; 8: signalling NaN; 9: quiet NaN. Subnormal codes are classified as such also where operations flush them.
 */
@Description("The kind of a floating-point number, one of ten bits.")
public final class FloatClassify extends Module<CompareParams> {
    /** The number. */
    public final UInt a = input(uint(p.format().width()));

    /** One bit of ten. */
    public final UInt kind = output(uint(10));

    public FloatClassify(CompareParams params) {
        super(params);
        if (p.stages() != 0) {
            throw new IllegalArgumentException("stages must be 0 here, was " + p.stages());
        }
        var full = new FloatFormat(p.exp(), p.man(), p.specials(), Subnormals.FULL, false);
        var x = Unpacked.of(full, a);
        var hidden = x.significand().bit(p.man());
        var normal = hidden.andNot(x.nan()).andNot(x.infinite());
        var subnormal = hidden.not().andNot(x.zero());
        var positive = cat(x.infinite(), normal, subnormal, x.zero());
        var negative = cat(x.zero(), subnormal, normal, x.infinite());
        kind.set(cat(
                x.nan().andNot(x.signaling()),
                x.signaling(),
                mux(x.sign(), positive.lit(0), positive),
                mux(x.sign(), negative, negative.lit(0))));
    }

    @Override
    protected String moduleName() {
        return "FloatClassify_" + p.format().text();
    }
}
