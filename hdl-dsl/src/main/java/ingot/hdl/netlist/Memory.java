package ingot.hdl.netlist;

import java.math.BigInteger;
import java.util.List;

/**
 * A memory: {@code depth} words, read by {@link Expr.MemoryRead} and written by {@link Statement.MemoryWrite}. A read sees
 * the words as they were before the current clock edge; a registered read is therefore read-first.
 *
 * @param depth number of words, at least 1
 * @param laneWidth bits that one bit of a write's lane mask enables; the word's width where words are only written whole
 * @param init initial words from address 0, read as {@code word}; words behind them are 0; empty when the content is undefined at power-up
 * @param readUnderWrite what a registered read may rely on when its word is written in the same cycle
 */
public record Memory(
        String name, Type word, int depth, int laneWidth, List<BigInteger> init, ReadUnderWrite readUnderWrite, Source source) {
    /** What a registered read gives where a write to the same word happens at the same clock edge. */
    public enum ReadUnderWrite {
        /** The word before the write. */
        OLD,
        /** Nothing that a design may rely on. Simulators with two-valued logic give the old word. */
        UNDEFINED
    }

    public Memory {
        init = List.copyOf(init);
        if (word.width() > 0 && (laneWidth < 1 || word.width() % laneWidth != 0)) {
            throw new IllegalArgumentException(
                    "lanes of " + laneWidth + " bits do not divide words of " + word.width() + " bits");
        }
    }

    /** A memory whose words are written whole, and read as they were. */
    public Memory(String name, Type word, int depth, List<BigInteger> init, Source source) {
        this(name, word, depth, word.width(), init, ReadUnderWrite.OLD, source);
    }

    /** The same memory under another name. */
    public Memory named(String newName) {
        return new Memory(newName, word, depth, laneWidth, init, readUnderWrite, source);
    }

    /** Address width in bits: the fewest that reach every word, at least 1. */
    public int addressWidth() {
        return Math.max(1, 32 - Integer.numberOfLeadingZeros(depth - 1));
    }

    /** Number of lanes of a word: the width of a write's lane mask. */
    public int lanes() {
        return word.width() == 0 ? 1 : word.width() / laneWidth;
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
