package ingot.generators.arithmetic;

import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.UInt;
import ingot.hdl.Vec;

/**
 * {@code addend + a[0]·b[0] + a[1]·b[1] + …} in one compressor tree with one carry-propagating adder: a multiplier with one lane and
 * an addend of 0, a multiply-add with one lane, a dot product with more.
 *
 * <p>Latency: {@code stages} cycles, at most one more than the tree has levels (the error message says how many); throughput: one sum per cycle. The
 * last register is the sum, the others spread over the levels. Cost: about {@code lanes·aBits·bBits} full adders, about half as many with
 * {@link Recoding#BOOTH4}, whose rows cost more. Words are bit patterns: two's complement where the parameters say so.
 */
@Description("Sum of products in one compressor tree.")
public final class ProductSum extends Module<ProductParams> {
    public final Vec<UInt> a = input(vec(p.lanes(), uint(p.aBits())));
    public final Vec<UInt> b = input(vec(p.lanes(), uint(p.bBits())));
    public final UInt addend = input(uint(p.sumBits()));

    /** The sum, modulo 2<sup>sumBits</sup>. */
    public final UInt sum = output(uint(p.sumBits()));

    public ProductSum(ProductParams params) {
        super(params);
        var columns = new Columns(p.sumBits());
        for (int lane = 0; lane < p.lanes(); lane++) {
            p.recoding().addProduct(columns, a.get(lane), b.get(lane), p.signed());
        }
        columns.addWord(addend, false, 0);
        sum.set(columns.sum(p.tree(), p.adder(), p.stages()));
    }
}
