package ingot.sim.jvm;

import ingot.hdl.netlist.Netlist;
import ingot.hdl.pass.Flatten;
import ingot.sim.Engine;
import ingot.sim.Simulator;
import java.util.Optional;

/** Compiles a netlist to byte code of the running JVM: ready at once, no compiler needed. */
public final class JvmEngine implements Engine {
    @Override
    public String name() {
        return "jvm";
    }

    @Override
    public Optional<String> unavailable() {
        return Optional.empty();
    }

    @Override
    public Simulator compile(Netlist netlist) {
        return new JvmSimulator(netlist.top(), Program.compile(Flatten.flatten(netlist), netlist.top().ports()));
    }
}
