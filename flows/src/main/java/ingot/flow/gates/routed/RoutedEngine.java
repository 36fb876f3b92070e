package ingot.flow.gates.routed;

import ingot.flow.gates.GateLogic;
import ingot.flow.gates.jvm.GateSimulator;
import ingot.hdl.netlist.Netlist;
import ingot.sim.Engine;
import ingot.sim.PowerUp;
import ingot.sim.Simulator;
import ingot.sim.jvm.JvmEngine;
import java.util.Optional;

/** Lays a design out, reads the netlist back from the layout, and runs it without delays on the JVM engine. */
public final class RoutedEngine implements Engine {
    private final JvmEngine jvm = new JvmEngine();

    @Override
    public String name() {
        return "routed";
    }

    @Override
    public Optional<String> unavailable() {
        return RoutedGates.unavailable();
    }

    @Override
    public Simulator compile(Netlist netlist) {
        return compile(netlist, PowerUp.ZERO);
    }

    @Override
    public Simulator compile(Netlist netlist, PowerUp start) {
        var routed = RoutedGates.of(netlist);
        var gates = GateLogic.of(routed.netlist(), routed.library(), netlist.top().ports());
        return GateSimulator.of(jvm, gates, start);
    }
}
