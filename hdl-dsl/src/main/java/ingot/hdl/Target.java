package ingot.hdl;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Signal;
import java.util.List;

/** What an assignment changes. */
sealed interface Target {
    /** A whole signal. */
    record Whole(Signal signal) implements Target {}

    /** Some bits of a signal. */
    record Part(Signal signal, int high, int low) implements Target {}

    /** No bits. */
    record Nothing() implements Target {}

    /** One of several, by an index; past the end, none. */
    record Indexed(List<Target> elements, Expr index) implements Target {}
}
