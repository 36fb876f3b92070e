package ingot.bench.qor;

import ingot.generators.arithmetic.AdderParams;
import ingot.hdl.Bool;
import ingot.hdl.Module;
import ingot.hdl.UInt;

/** {@code a + b + carryIn} as one sum of the language: the carry comes out of a bit below. */
final class PlainAdd extends Module<AdderParams> {
    final UInt a = input(uint(p.width()));
    final UInt b = input(uint(p.width()));
    final Bool carryIn = input(bool());
    final UInt sum = output(uint(p.width() + 1));

    PlainAdd(AdderParams params) {
        super(params);
        sum.set(cat(a, lit(true)).plus(cat(b, carryIn)).high(p.width() + 1));
    }
}
