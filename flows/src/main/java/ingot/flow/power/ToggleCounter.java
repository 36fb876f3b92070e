package ingot.flow.power;

import ingot.hdl.netlist.Signal;
import ingot.sim.TracedSimulator;
import java.util.HashMap;
import java.util.List;

/** Counts the changes of one-bit signals between settled states of a simulator, one sample per clock cycle. Glitches do not show. */
public final class ToggleCounter {
    private final TracedSimulator simulator;
    private final List<Signal> signals;
    private final boolean[] last;
    private final long[] changes;
    private final long[] high;
    private long cycles;

    /** Counts in {@code simulator}. */
    public ToggleCounter(TracedSimulator simulator) {
        this.simulator = simulator;
        this.signals = simulator.signals().stream().filter(signal -> signal.type().width() == 1).toList();
        this.last = new boolean[signals.size()];
        this.changes = new long[signals.size()];
        this.high = new long[signals.size()];
    }

    /** Looks at all signals; call it before each clock edge, when the inputs of the cycle are set. */
    public void sample() {
        for (int i = 0; i < last.length; i++) {
            boolean value = simulator.value(signals.get(i)).signum() != 0;
            if (value != last[i] && cycles > 0) {
                changes[i]++;
            }
            last[i] = value;
            high[i] += value ? 1 : 0;
        }
        cycles++;
    }

    /** What was counted. */
    public Toggles toggles() {
        var byName = new HashMap<String, Long>();
        var highByName = new HashMap<String, Long>();
        for (int i = 0; i < last.length; i++) {
            byName.put(signals.get(i).name(), changes[i]);
            highByName.put(signals.get(i).name(), high[i]);
        }
        return new Toggles(cycles, byName, highByName);
    }
}
