package ingot.sim;

import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Port;
import ingot.hdl.netlist.Register;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Wire;
import ingot.hdl.pass.BoxPorts;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Shows what is inside a design while the Java models of its black boxes run beside it; of these it shows the ports. */
final class TracedBoxSimulator extends BoxSimulator implements TracedSimulator {
    private final TracedSimulator simulator;
    /** Signals as the design has them in its hierarchy, and what stands for them. */
    private final Map<Signal, Signal> signals = new LinkedHashMap<>();

    private TracedBoxSimulator(TracedSimulator simulator, BoxPorts ports) {
        super(simulator, ports);
        this.simulator = simulator;
        for (var signal : simulator.signals()) {
            signals.put(inHierarchy(signal, ports.paths().get(signal.name())), signal);
        }
    }

    /** Compiles {@code netlist} without its black boxes, and runs their models beside it. */
    static TracedBoxSimulator trace(Netlist netlist, Function<Netlist, TracedSimulator> compiler) {
        var ports = ports(netlist);
        return new TracedBoxSimulator(compiler.apply(ports.netlist()), ports);
    }

    private static Signal inHierarchy(Signal signal, String path) {
        return path == null ? signal : switch (signal) {
            case Register register -> new Register(path, register.type(), register.clocking(), register.resetValue(), register.source());
            case Port port -> new Wire(path, port.type(), port.source());
            case Wire wire -> new Wire(path, wire.type(), wire.source());
        };
    }

    @Override
    public List<Signal> signals() {
        return List.copyOf(signals.keySet());
    }

    @Override
    public void enter(NamedState state) {
        throw new UnsupportedOperationException("what the models of black boxes remember has no names");
    }

    @Override
    public BigInteger value(Signal signal) {
        settle();
        return simulator.value(signals.get(signal));
    }
}
