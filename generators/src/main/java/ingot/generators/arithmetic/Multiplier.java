package ingot.generators.arithmetic;

import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.UInt;

/**
 * The exact product of two numbers. Words are bit patterns: two's complement where the parameters say so.
 *
 * <p>Latency: {@code stages} cycles, at most one more than the tree has levels (the error message says how many); throughput: one product per cycle. The
 * last register is the product, the others spread over the levels of the tree. Cost: about {@code aBits·bBits} full adders with {@link Recoding#BITS},
 * about half as many with {@link Recoding#BOOTH4}, each bit of whose rows costs two gates more. Sources: {@link Recoding}, {@link TreeKind}, {@link AdderKind}.
 */
@Description("Multiplier with a chosen recoding, compressor tree and adder.")
public final class Multiplier extends Module<MultiplierParams> {
    public final UInt a = input(uint(p.aBits()));
    public final UInt b = input(uint(p.bBits()));
    public final UInt product = output(uint(p.aBits() + p.bBits()));

    public Multiplier(MultiplierParams params) {
        super(params);
        var columns = new Columns(p.aBits() + p.bBits());
        p.recoding().addProduct(columns, a, b, p.signed());
        product.set(columns.sum(p.tree(), p.adder(), p.stages()));
    }
}
