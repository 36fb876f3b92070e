package ingot.noc.router;

/** What the flits of an input wait in. */
public enum Buffers {
    /** Registers that are read in the cycle in which a flit leaves. */
    REGISTERS,
    /** A memory for each input, with one port to write and one clocked port to read, as macros have them. */
    MEMORY
}
