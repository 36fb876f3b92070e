package ingot.generators.arithmetic;

import ingot.hdl.Bool;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.UInt;

/** The exact sum of two words and a carry; latency 0. Depth and cost stand at {@link AdderKind}. */
@Description("Adder with a chosen carry network.")
public final class Adder extends Module<AdderParams> {
    public final UInt a = input(uint(p.width()));
    public final UInt b = input(uint(p.width()));
    public final Bool carryIn = input(bool());

    /** {@code a + b + carryIn}; the top bit is the carry. */
    public final UInt sum = output(uint(p.width() + 1));

    public Adder(AdderParams params) {
        super(params);
        sum.set(p.kind().sum(a, b, carryIn));
    }
}
