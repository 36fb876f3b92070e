package ingot.hdl.yosys;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Source;
import java.util.Map;
import java.util.Optional;

/** What the cells of a library do, for netlists that are mapped to one. */
@FunctionalInterface
public interface GateTable {
    /** No library: word-level and internal cells of Yosys only. */
    GateTable NONE = _ -> Optional.empty();

    /** The cell called {@code type}, where the library has it. */
    Optional<Gate> gate(String type);

    /** A function of one bit. */
    @FunctionalInterface
    interface Formula {
        /** The function over the value of each pin, or of a node of the cell's {@link State}. */
        Expr over(java.util.function.Function<String, Expr> pins, Source source);
    }

    /**
     * A cell.
     *
     * @param outputs for each output pin its function
     * @param state the flip-flop inside, where there is one
     */
    record Gate(Map<String, Formula> outputs, Optional<State> state) {}

    /**
     * A flip-flop that takes its next value at the rising edge of its clock.
     *
     * @param node how functions call its value
     * @param inverted how functions call the opposite; empty where none does
     * @param clear sets it to 0 at once; where there are both, it goes before {@code preset}
     * @param preset sets it to 1 at once
     */
    record State(String node, String inverted, Formula clock, Formula next, Optional<Formula> clear, Optional<Formula> preset) {}
}
