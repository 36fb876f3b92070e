package ingot.flow.gates.jvm;

import ingot.flow.gates.GateLogic;
import ingot.flow.gates.SynthesisedGates;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Netlist;
import ingot.sim.Engine;
import ingot.sim.PowerUp;
import ingot.sim.Simulator;
import ingot.sim.jvm.JvmEngine;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

/** Synthesises a design to the cells of the process, reads the gates back, and runs them on the JVM engine. */
public final class GatesEngine implements Engine {
    private static final Map<NetModule, Netlist> GATES = Collections.synchronizedMap(new WeakHashMap<>());

    private final JvmEngine jvm = new JvmEngine();

    @Override
    public String name() {
        return "gates";
    }

    @Override
    public Optional<String> unavailable() {
        return SynthesisedGates.unavailable();
    }

    @Override
    public Simulator compile(Netlist netlist) {
        return compile(netlist, PowerUp.ZERO);
    }

    @Override
    public Simulator compile(Netlist netlist, PowerUp start) {
        var gates = GATES.computeIfAbsent(netlist.top(), _ -> gates(netlist));
        return GateSimulator.of(jvm, gates, start);
    }

    private static Netlist gates(Netlist netlist) {
        var synthesised = SynthesisedGates.of(netlist);
        return GateLogic.of(synthesised.netlist(), synthesised.library(), netlist.top().ports());
    }
}
