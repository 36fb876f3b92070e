package ingot.flow.timing;

import ingot.flow.gates.Terminal;
import java.util.List;

/**
 * Every delay and every limit of a design at one corner, as a simulator with time wants them. All times are ns.
 *
 * @param arcs through cells, one for each pair of pins, in the order of the cells
 * @param wires from a driver to a sink; those that take no time are left out
 * @param limits of flip-flops and latches
 */
public record Delays(List<Arc> arcs, List<Wire> wires, List<Limit> limits) {
    public Delays {
        arcs = List.copyOf(arcs);
        wires = List.copyOf(wires);
        limits = List.copyOf(limits);
    }

    /** From an input to an output of a cell: until the output has risen, and until it has fallen. */
    public record Arc(int cell, String from, String to, double riseNs, double fallNs) {}

    /** From the driver of a net to one of its sinks. */
    public record Wire(Terminal sink, double riseNs, double fallNs) {}

    /**
     * How long before (setup, recovery) or after (hold, removal) an edge of {@code clock} the pin {@code data} must stand still.
     *
     * @param rising whether it is the rising edge of the clock pin
     * @param riseNs for a rising edge of the data; {@code fallNs} for a falling one; 0 where the library has none
     */
    public record Limit(int cell, TimingCheck check, String data, String clock, boolean rising, double riseNs, double fallNs) {}
}
