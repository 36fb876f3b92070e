package ingot.hdl;

/** What a registered read of a memory gives where the same word is written at the same clock edge. */
public enum ReadUnderWrite {
    /** The word as it was before the write. */
    OLD,
    /** The word as it is after the write: the written value goes past the memory. */
    NEW,
    /** Nothing that the design relies on, which leaves the choice to a macro; a simulator with unknown values shows them. */
    UNDEFINED
}
