package ingot.hdl.netlist;

import java.util.List;

/** Statements that belong together: the drivers of some wires, or the next values of some registers and memories. */
public sealed interface Process {
    List<Statement> body();

    /** Drives wires and output ports at all times; every target is assigned on every path. */
    record Combinational(List<Statement> body) implements Process {
        public Combinational {
            body = List.copyOf(body);
        }
    }

    /**
     * Changes registers and memories at a clock edge. All reads see the values before the edge. The reset of the registers
     * is not in {@code body}: it is {@link Register#resetValue} under {@link Clocking#reset}, and goes before it. Registers
     * without a reset value, and memories, follow {@code body} whether or not the reset is active.
     */
    record Clocked(Clocking clocking, List<Statement> body) implements Process {
        public Clocked {
            body = List.copyOf(body);
        }
    }
}
