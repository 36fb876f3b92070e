package ingot.flow.gates.jvm;

import ingot.hdl.netlist.Netlist;
import ingot.sim.ForwardingSimulator;
import ingot.sim.PowerUp;
import ingot.sim.Simulator;
import ingot.sim.jvm.JvmEngine;
import java.nio.file.Path;
import java.util.Optional;

/** A simulator of gates that says which gates, so that the wave of a failure shows them. */
public final class GateSimulator extends ForwardingSimulator {
    private final Netlist gates;
    private final Optional<Workload> workload;

    private GateSimulator(Simulator simulator, Netlist gates, Optional<Workload> workload) {
        super(simulator);
        this.gates = gates;
        this.workload = workload;
    }

    /** Compiles {@code gates}; what they do is recorded where the environment variable {@code INGOT_SAIF} names a folder. */
    public static GateSimulator of(JvmEngine jvm, Netlist gates, PowerUp start) {
        var folder = System.getenv().getOrDefault(Workload.FOLDER, "");
        return folder.isBlank() ? new GateSimulator(jvm.compile(gates, start), gates, Optional.empty()) : recording(jvm, gates, start, Path.of(folder));
    }

    static GateSimulator recording(JvmEngine jvm, Netlist gates, PowerUp start, Path folder) {
        var simulator = jvm.traced(gates, start);
        return new GateSimulator(simulator, gates, Optional.of(Workload.into(folder, simulator, gates)));
    }

    /** The workload counts cycle by cycle; where there is none, cycles pass together. */
    @Override
    protected int stride(Rising rising) {
        return workload.isPresent() ? 1 : super.stride(rising);
    }

    @Override
    protected void before(Rising rising) {
        workload.ifPresent(Workload::sample);
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
