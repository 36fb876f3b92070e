package ingot.flow.gates.timed;

import ingot.flow.gates.routed.RoutedGates;
import ingot.flow.timing.TimingAnalyzer;
import ingot.hdl.netlist.Netlist;
import ingot.sim.Engine;
import ingot.sim.Simulator;
import ingot.tool.KnownTools;
import ingot.tool.ToolFinder;
import java.util.Optional;

/**
 * Runs a layout in Icarus Verilog with the delays of its cells and of its extracted wires, clock tree included, at a clock of
 * {@code -Dingot.clock.ns=} (50). Delays are those of static timing at the default corner.
 */
public final class TimedRoutedEngine implements Engine {
    @Override
    public String name() {
        return "routed_timed";
    }

    @Override
    public Optional<String> unavailable() {
        return RoutedGates.unavailable().or(() -> ToolFinder.system().unavailable(KnownTools.ICARUS));
    }

    @Override
    public Simulator compile(Netlist netlist) {
        return compile(netlist, TimedGatesEngine.clockPeriodNs());
    }

    /** The same at a clock of {@code clockPeriodNs}. */
    public Simulator compile(Netlist netlist, double clockPeriodNs) {
        var routed = RoutedGates.of(netlist);
        var constraint = TimedGatesEngine.constraint(netlist, routed.pdk().process(), clockPeriodNs).throughTheTree();
        var delays = new TimingAnalyzer(routed.netlist(), routed.library()).analyze(routed.parasitics(), constraint).delays();
        return TimedGatesEngine.simulator(netlist, routed.netlist(), routed.library(), delays, clockPeriodNs);
    }
}
