package ingot.generators.floating;

import ingot.generators.Pipeline;
import ingot.hdl.Bool;
import ingot.hdl.Bundle;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.UInt;

/**
 * Which of two floating-point numbers is smaller; and the smaller and the larger one, as {@code minimumNumber} and {@code maximumNumber} of IEEE 754-2019: a NaN
 * loses against a number, and a negative zero is less than a positive one.
 *
 * <p>Latency: {@code stages} cycles, 0 or 1; a new operation in every cycle. Cost: one comparator of all bits.
 */
@Description("Comparison of floating-point numbers, minimum and maximum.")
public final class FloatCompare extends Module<CompareParams> {
    /** The numbers. */
    public final UInt a = input(uint(p.format().width()));
    public final UInt b = input(uint(p.format().width()));

    /** Whether {@code a < b}; zeros are equal. */
    public final Bool less = output(bool());

    /** Whether {@code a = b}. */
    public final Bool equal = output(bool());

    /** Whether one is a NaN; then neither is less, and a signalling comparison is invalid. */
    public final Bool unordered = output(bool());

    /** Whether one is a signalling NaN: equality, minimum and maximum are invalid. */
    public final Bool signaling = output(bool());

    /** The smaller and the larger number; a NaN where both are. Flushed subnormal numbers are zeros. */
    public final UInt minimum = output(uint(p.format().width()));
    public final UInt maximum = output(uint(p.format().width()));

    private record Result(Bool less, Bool equal, Bool unordered, Bool signaling, UInt minimum, UInt maximum) implements Bundle {}

    public FloatCompare(CompareParams params) {
        super(params);
        var found = new Pipeline(p.stages(), 1).cut(compared());
        less.set(found.less());
        equal.set(found.equal());
        unordered.set(found.unordered());
        signaling.set(found.signaling());
        minimum.set(found.minimum());
        maximum.set(found.maximum());
    }

    private Result compared() {
        var format = p.format();
        var x = Unpacked.of(format, a);
        var y = Unpacked.of(format, b);
        var first = number(x, a);
        var second = number(y, b);
        var nan = x.nan().or(y.nan());
        int magnitude = format.width() - 1;
        var isBelow = first.low(magnitude).lt(second.low(magnitude));
        var isAbove = first.low(magnitude).gt(second.low(magnitude));
        var before = mux(x.sign().xor(y.sign()), x.sign(), mux(x.sign(), isAbove, isBelow));
        var zeros = x.zero().and(y.zero());
        var takesFirst = y.nan().or(before.andNot(x.nan()));
        var bothNan = x.nan().and(y.nan());
        var none = lit(format.nan(), format.width());
        var takesFirstAsLarger = y.nan().or(before.not().andNot(x.nan()));
        return new Result(
                before.andNot(nan).andNot(zeros),
                zeros.or(first.eq(second)).andNot(nan),
                nan,
                x.signaling().or(y.signaling()),
                mux(bothNan, none, mux(takesFirst, first, second)),
                mux(bothNan, none, mux(takesFirstAsLarger, first, second)));
    }

    private UInt number(Unpacked parts, UInt bits) {
        boolean full = p.subnormals() == Subnormals.FULL;
        return full ? bits : mux(parts.zero(), cat(parts.sign(), lit(0, p.format().width() - 1)), bits);
    }

    @Override
    protected String moduleName() {
        return "FloatCompare_" + p.format().text() + "_s" + p.stages();
    }
}
