package ingot.flow.gates;

import ingot.hdl.netlist.Netlist;
import ingot.sim.ForwardingSimulator;
import ingot.sim.Simulator;
import java.util.Optional;

/** A simulator of gates that says which gates, so that the wave of a failure shows them. */
public final class GateSimulator extends ForwardingSimulator {
    private final Netlist gates;
    private final Optional<Workload> workload;

    /** {@code simulator} runs {@code gates}; what they do is recorded where the environment variable {@code INGOT_SAIF} names a folder. */
    public GateSimulator(Simulator simulator, Netlist gates) {
        super(simulator);
        this.gates = gates;
        this.workload = Workload.of(simulator, gates);
    }

    @Override
    public void step(int cycles) {
        if (workload.isEmpty()) {
            super.step(cycles);
            return;
        }
        for (int i = 0; i < cycles; i++) {
            workload.get().sample();
            super.step(1);
        }
    }

    @Override
    public void close() {
        workload.ifPresent(Workload::write);
        super.close();
    }

    @Override
    public Optional<Netlist> executed() {
        return Optional.of(gates);
    }
}
