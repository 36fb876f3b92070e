package ingot.generators.memory;

import ingot.hdl.ReadUnderWrite;

/** What a port of a memory shows after a cycle in which the word that it addresses was written. */
public enum UnderWrite {
    /** The word as it was before: "read first". */
    OLD,
    /** The word as it is now: "write first". */
    NEW,
    /** Nothing new: a port that writes keeps what it showed. The bit lines are not read, which saves power. */
    KEEP,
    /** Nothing to rely on, which leaves the choice to a macro; the X-aware simulator shows unknown bits. */
    UNDEFINED;

    /** What the memory itself has to do; a port that keeps its word does not read under its own write. */
    ReadUnderWrite ofMemory() {
        return switch (this) {
            case OLD, KEEP -> ReadUnderWrite.OLD;
            case NEW -> ReadUnderWrite.NEW;
            case UNDEFINED -> ReadUnderWrite.UNDEFINED;
        };
    }
}
