package ingot.generators.arithmetic;

import ingot.hdl.Module;
import ingot.hdl.UInt;
import ingot.test.Device;
import ingot.test.Formal;
import ingot.test.Proof;
import java.util.List;

/** Multipliers and multiply-adds give the language's product and sum, for all factors and addends of a width that a solver of bits can take. */
class ProductProofTest {
    record Params(int width, boolean signed) {}

    static final class Watched extends Module<Params> {
        final UInt a = input(uint(p.width()));
        final UInt b = input(uint(p.width()));
        final UInt addend = input(uint(2 * p.width()));

        Watched(Params params) {
            super(params);
            int width = p.width();
            var product = p.signed() ? a.asSInt().times(b.asSInt()).asUInt() : a.times(b);
            for (var recoding : Recoding.values()) {
                var sum = new ProductSum(new ProductParams(1, width, width, 2 * width, p.signed(), recoding, TreeKind.DADDA, AdderKind.BRENT_KUNG, 0));
                sum.a.get(0).set(a);
                sum.b.get(0).set(b);
                sum.addend.set(addend);
                check(sum.sum.eq(product.plus(addend).wrap(2 * width)), recoding.name() + " multiplies and adds");
            }
        }
    }

    @Device(params = "widths")
    static Watched watched(Params params) {
        return new Watched(params);
    }

    static List<Params> widths() {
        return List.of(new Params(4, false), new Params(5, true));
    }

    @Formal(prove = 1, seconds = 300)
    void multipliesAndAdds(Proof<Watched> proof) {}
}
