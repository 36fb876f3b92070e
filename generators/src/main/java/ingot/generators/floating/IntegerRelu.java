package ingot.generators.floating;

import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.SInt;
import ingot.hdl.UInt;

/**
 * Rectifier of integers: the number where it is positive, and 0 elsewhere; with a bound it is ReLU6 of a quantised network, where the bound is
 * 6 divided by the layer's scale.
 *
 * <p>Combinational. Cost: a gate for each bit, and with a bound a comparison.
 */
@Description("Rectifier of an integer.")
public final class IntegerRelu extends Module<IntegerReluParams> {
    /** The operand. */
    public final SInt x = input(sint(p.width()));

    /** The largest result; no port where there is none. */
    public final UInt bound = input(uint(p.bounded() ? p.width() - 1 : 0));

    /** What is left of the operand. */
    public final UInt result = output(uint(p.width() - 1));

    public IntegerRelu(IntegerReluParams params) {
        super(params);
        var positive = mux(x.isNegative(), lit(0, p.width() - 1), x.asUInt().low(p.width() - 1));
        result.set(p.bounded() ? positive.min(bound) : positive);
    }
}
