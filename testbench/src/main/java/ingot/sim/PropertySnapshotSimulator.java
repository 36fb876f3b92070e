package ingot.sim;

import ingot.hdl.pass.Monitors;
import java.math.BigInteger;

/** Watches the properties of a design on an engine that keeps and restores states. */
final class PropertySnapshotSimulator extends PropertySimulator implements SnapshotSimulator {
    private final SnapshotSimulator simulator;

    PropertySnapshotSimulator(String engine, SnapshotSimulator simulator, Monitors monitors) {
        super(engine, simulator, monitors);
        this.simulator = simulator;
    }

    @Override
    public Snapshot save() {
        return new State(simulator.save(), reported());
    }

    @Override
    public void restore(Snapshot snapshot) {
        if (!(snapshot instanceof State state)) {
            throw new IllegalArgumentException("the snapshot is not of a simulator of this design with its properties");
        }
        simulator.restore(state.design());
        reported(state.reported());
    }

    @Override
    public boolean knowsNames() {
        return simulator.knowsNames();
    }

    @Override
    public NamedState named(Snapshot snapshot) {
        return simulator.named(((State) snapshot).design());
    }

    private record State(Snapshot design, BigInteger reported) implements Snapshot {
        @Override
        public long cycle() {
            return design.cycle();
        }
    }
}
