package ingot.generators.floating;

import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.UInt;

/**
 * Rectifier: the number where it is positive, and 0 elsewhere; as ReLU6 never more than 6. A NaN stays one, and negative zero becomes positive.
 *
 * <p>Combinational, and exact. Cost: a gate for each bit, and for ReLU6 a comparison with a constant.
 */
@Description("Rectifier of a floating-point number.")
public final class FloatRelu extends Module<FloatReluParams> {
    /** The operand. */
    public final UInt x = input(uint(p.format().width()));

    /** What is left of it. */
    public final UInt result = output(uint(p.format().width()));

    public FloatRelu(FloatReluParams params) {
        super(params);
        var format = p.format();
        int width = format.width();
        var magnitude = x.low(width - 1);
        var isNan = Unpacked.of(format, x).nan();
        var six = lit((long) format.bias() + 2 << format.man() | 1L << (format.man() - 1), width - 1);
        var bounded = p.six() ? mux(magnitude.gt(six), six, magnitude) : magnitude;
        var positive = mux(x.bit(width - 1), lit(0, width - 1), bounded);
        result.set(mux(isNan, lit(format.nan(), width), positive.extend(width)));
    }

    @Override
    protected String moduleName() {
        return (p.six() ? "FloatRelu6_" : "FloatRelu_") + p.format().text();
    }
}
