package ingot.flow.gates;

import ingot.hdl.netlist.Netlist;
import ingot.sim.ForwardingSimulator;
import ingot.sim.Simulator;
import java.util.Optional;

/** A simulator of gates that says which gates, so that the wave of a failure shows them. */
public final class GateSimulator extends ForwardingSimulator {
    private final Netlist gates;

    /** {@code simulator} runs {@code gates}. */
    public GateSimulator(Simulator simulator, Netlist gates) {
        super(simulator);
        this.gates = gates;
    }

    @Override
    public Optional<Netlist> executed() {
        return Optional.of(gates);
    }
}
