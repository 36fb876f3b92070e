package ingot.generators.dot;

import ingot.hdl.Bool;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.SInt;
import ingot.hdl.Vec;
import java.util.stream.IntStream;

/**
 * Dot product with an accumulator: every cycle with {@code valid}, the products of all lanes are added to {@code sum}.
 *
 * <p>Latency: {@code sum} holds the new value one cycle after the operands; one multiplier per lane.
 */
@Description("Signed dot product with an accumulator, one multiplier per lane.")
public final class DotProduct extends Module<DotParams> {
    /** Signed operands, one element per lane. */
    public final Vec<SInt> a = input(vec(p.lanes(), sint(p.dataBits())));
    public final Vec<SInt> b = input(vec(p.lanes(), sint(p.dataBits())));

    /** Add the product of {@code a} and {@code b} in this cycle. */
    public final Bool valid = input(bool());

    /** Forget the old sum; with {@code valid}, start from this cycle's product. */
    public final Bool clear = input(bool());

    /** The accumulated sum, wrapped to {@code accBits}. */
    public final SInt sum = output(sint(p.accBits()));

    public DotProduct(DotParams params) {
        super(params);
        var accumulator = reg(sint(p.accBits()), 0);
        var products = IntStream.range(0, p.lanes()).mapToObj(lane -> a.get(lane).times(b.get(lane))).toList();
        var dot = AdderTree.sum(products);
        var base = when(clear).then(accumulator.lit(0)).otherwise(accumulator);
        when(valid, () -> accumulator.set(base.plus(dot).wrap(p.accBits())))
                .elseWhen(clear, () -> accumulator.set(0));
        sum.set(accumulator);
    }
}
