package ingot.generators.floating;

import ingot.hdl.Bool;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.SInt;
import ingot.hdl.UInt;

/** The exact product of two elements of a block, in a fixed point that all products of the format have in common. Combinational. */
@Description("Exact product of two narrow floating-point numbers in fixed point.")
final class BlockProduct extends Module<BlockDotParams> {
    final UInt a = input(uint(p.element().width()));
    final UInt b = input(uint(p.element().width()));

    /** The product, in parts of the smallest one that there is. */
    final SInt fixed = output(sint(2 * p.element().precision() + range() + 1));

    /** What the product is where it is no number. */
    final Bool nan = output(bool());
    final Bool plus = output(bool());
    final Bool minus = output(bool());

    BlockProduct(BlockDotParams params) {
        super(params);
        var format = p.element();
        var x = Unpacked.of(format, a);
        var y = Unpacked.of(format, b);
        var negative = x.sign().xor(y.sign());
        var amount = x.exponent().plus(y.exponent()).minus(2L * format.leastExponent()).asUInt().low(bitsFor(range()));
        int width = 2 * format.precision() + range();
        var magnitude = Shifter.left(x.significand().times(y.significand()).extend(width), amount).toSInt();
        fixed.set(mux(negative, magnitude.negate().wrap(width + 1), magnitude));
        var infinite = x.infinite().or(y.infinite());
        nan.set(x.nan().or(y.nan()).or(x.infinite().and(y.zero())).or(x.zero().and(y.infinite())));
        plus.set(infinite.andNot(negative));
        minus.set(infinite.and(negative));
    }

    private int range() {
        return 2 * (p.element().greatestExponent() - p.element().leastExponent());
    }

    @Override
    protected String moduleName() {
        return "BlockProduct_" + p.element().text();
    }
}
