package ingot.hdl.check;

import ingot.hdl.netlist.Source;

/**
 * State that takes a value at a clock edge.
 *
 * @param reset the reset of its process; {@code null} for none
 * @param name of the register or memory, with the instances on the way
 * @param bits its width
 * @param source where it takes the value
 * @param declared where it was declared
 */
record Sink(Kind kind, String clock, String reset, String name, int bits, Source source, Source declared) {
    /** How it takes the value. */
    enum Kind {
        /** At every edge. */
        PLAIN,
        /** As the first of two registers with nothing between them. */
        SYNCHRONISER,
        /** Where a synchronised signal says that the value stands still. */
        GUARDED
    }

    /** The same state that takes its value in another way. */
    Sink as(Kind other) {
        return new Sink(other, clock, reset, name, bits, source, declared);
    }
}
