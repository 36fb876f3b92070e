package ingot.flow.timing;

import ingot.flow.gates.Connectivity;
import ingot.flow.gates.GateNetlist;
import ingot.pdk.liberty.LibertyLibrary;

/**
 * Graph-based static timing analysis of a mapped netlist at one corner. The netlist is read once; {@link #analyze} may be called
 * again with other parasitics or constraints. Thread-safe.
 *
 * <p>Modelled: table delays with the total load (no effective capacitance), Elmore wire delay, worst slew at each pin, one clock with
 * both edges, clock gates and inverters in the clock tree, early and late derates, shared clock tree pessimism. A latch starts a
 * path at its opening edge and must have its data before it (no time borrowing). Asynchronous set and reset are checked for recovery
 * and removal, and start no path of their own. Tie cells start no path. Combinational loops are cut and reported.
 */
public final class TimingAnalyzer {
    private final TimingGraph graph;

    /**
     * Prepares a netlist.
     *
     * @throws IllegalArgumentException when the library lacks a cell or a pin, or a net has two drivers
     */
    public TimingAnalyzer(GateNetlist netlist, LibertyLibrary library) {
        graph = new TimingGraph(netlist, library);
    }

    /** Who is on which net, in the order that parasitics number the sinks. */
    public Connectivity connectivity() {
        return graph.connectivity;
    }

    /**
     * Computes every arrival and slack.
     *
     * @throws IllegalArgumentException when the clock port is missing or the parasitics belong to another netlist
     */
    public Timing analyze(Parasitics parasitics, ClockConstraint constraint) {
        return new Timing(graph, parasitics, constraint);
    }

    /** One analysis with the ten worst paths of each kind. */
    public static TimingReport analyze(
            GateNetlist netlist, LibertyLibrary library, Parasitics parasitics, ClockConstraint constraint) {
        return new TimingAnalyzer(netlist, library).analyze(parasitics, constraint).report(10);
    }
}
