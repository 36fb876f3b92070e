package ingot.hdl.check;

import ingot.hdl.netlist.Source;
import java.util.Set;

/**
 * State that a value comes from in the same cycle.
 *
 * @param clock the clock at which it changes
 * @param asyncReset the asynchronous reset that changes it at once; {@code null} for none
 * @param name of the register or memory, with the instances on the way
 * @param bits its width
 * @param oneBitAtATime whether at most one bit changes at a clock edge: one bit, or a Gray code
 * @param safeFor other clocks that may read it: those that get a synchronised pointer into it
 * @param synchronisedFrom for the last register of a synchroniser the clock that its input comes from, or {@code ?} and the name of
 *     the input port that it comes from; else {@code null}
 */
record Origin(
        String clock, String asyncReset, String name, int bits, boolean oneBitAtATime, Set<String> safeFor,
        String synchronisedFrom, Source source) {
    static final String UNKNOWN = "?";
}
