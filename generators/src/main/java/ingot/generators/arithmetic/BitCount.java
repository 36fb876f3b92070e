package ingot.generators.arithmetic;

import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.UInt;

/**
 * Counts bits of a word.
 *
 * <p>Latency 0. Cost, n bits: about n full adders in a tree of depth 2·log₂ n for {@link CountKind#ONES}; about 2n multiplexers in a tree of depth log₂ n for zeros.
 * The zeros are the language's {@code leadingZeros} and {@code trailingZeros}; the ones go through a compressor tree.
 */
@Description("Counts ones, leading or trailing zeros.")
public final class BitCount extends Module<BitCountParams> {
    public final UInt word = input(uint(p.width()));

    /** The count, in the fewest bits that hold the width. */
    public final UInt count = output(uint(bitsFor(p.width())));

    public BitCount(BitCountParams params) {
        super(params);
        count.set(p.kind().count(word));
    }
}
