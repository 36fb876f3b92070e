package ingot.bench.qor;

import ingot.generators.arithmetic.MultiplierParams;
import ingot.hdl.Module;
import ingot.hdl.SInt;

/** {@code a * b} of signed numbers. */
final class PlainMultiply extends Module<MultiplierParams> {
    final SInt a = input(sint(p.aBits()));
    final SInt b = input(sint(p.bBits()));
    final SInt product = output(sint(p.aBits() + p.bBits()));

    PlainMultiply(MultiplierParams params) {
        super(params);
        product.set(a.times(b));
    }
}
