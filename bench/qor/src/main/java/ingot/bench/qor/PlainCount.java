package ingot.bench.qor;

import ingot.generators.arithmetic.BitCountParams;
import ingot.hdl.Module;
import ingot.hdl.UInt;

/** {@code popCount()}: a tree of adders. */
final class PlainCount extends Module<BitCountParams> {
    final UInt word = input(uint(p.width()));
    final UInt count = output(uint(32 - Integer.numberOfLeadingZeros(p.width())));

    PlainCount(BitCountParams params) {
        super(params);
        count.set(word.popCount());
    }
}
