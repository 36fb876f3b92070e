package ingot.generators.arithmetic;

import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.UInt;
import ingot.hdl.Vec;

/**
 * {@code addend + a[0]·b[0] + a[1]·b[1] + …} in one compressor tree with one carry-propagating adder: a multiplier with one lane and
 * an addend of 0, a multiply-accumulate with one lane, a dot product with more.
 *
 * <p>Latency: {@code stages} cycles, throughput: one sum per cycle. The registers stand, by {@code stages}: at the sum; also before the
 * adder; also at the operands. Cost: about {@code lanes·aBits·bBits} full adders, about half as many with {@link Recoding#BOOTH4}, whose rows cost more.
 * Words are bit patterns: two's complement where the parameters say so.
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
            p.recoding().addProduct(columns, delayed(a.get(lane), 3), delayed(b.get(lane), 3), p.signed());
        }
        columns.addWord(delayed(addend, 3), false, 0);
        var rows = columns.reduce(p.tree());
        var total = p.adder().sum(delayed(rows.get(0), 2), delayed(rows.get(1), 2), lit(false)).low(p.sumBits());
        sum.set(delayed(total, 1));
    }

    private UInt delayed(UInt value, int fromStages) {
        return p.stages() >= fromStages ? next(value) : value;
    }
}
