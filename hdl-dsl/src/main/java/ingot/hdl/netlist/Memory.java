package ingot.hdl.netlist;

import java.math.BigInteger;
import java.util.List;

/**
 * A memory: {@code depth} words, read by {@link Expr.MemoryRead} and written by {@link Statement.MemoryWrite}. A read sees
 * the words as they were before the current clock edge; a registered read is therefore read-first.
 *
 * @param init initial words from address 0, read as {@code word}; empty when the content is undefined at power-up
 */
public record Memory(String name, Type word, int depth, List<BigInteger> init, Source source) {
    /** Address width in bits: the fewest that reach every word, at least 1. */
    public int addressWidth() {
        return Math.max(1, 32 - Integer.numberOfLeadingZeros(depth - 1));
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
