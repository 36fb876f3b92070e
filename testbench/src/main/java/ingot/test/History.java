package ingot.test;

import ingot.sim.NamedState;
import ingot.sim.Simulator;
import ingot.sim.SnapshotSimulator;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a test did to its device. Where the simulator can keep its state, that is done every {@value #INTERVAL} cycles, and the last two
 * states are there: so a failure after millions of cycles is replayed from near its end. Shorter runs are replayed whole, which also shows
 * registers that no output depends on.
 */
final class History {
    static final int INTERVAL = 1 << 15;

    /** Runs of so many cycles are replayed from power-up. */
    private static final int SHORT = 1 << 18;

    private final Simulator simulator;
    private final boolean keeps;
    private final PokeLog whole = new PokeLog();
    private final List<Part> parts = new ArrayList<>();
    private long due = INTERVAL;

    /** What was done from a state on. */
    private record Part(SnapshotSimulator.Snapshot start, PokeLog log) {}

    /**
     * What leads to the state of now.
     *
     * @param start where it begins; empty for power-up
     */
    record Way(Optional<NamedState> start, List<PokeLog> logs) {
        boolean isComplete() {
            return logs.stream().allMatch(PokeLog::isComplete);
        }
    }

    History(Simulator simulator) {
        this.simulator = simulator;
        keeps = simulator instanceof SnapshotSimulator keeper && keeper.knowsNames();
    }

    void poke(int port, long value) {
        whole.poke(port, value);
        if (!parts.isEmpty()) {
            parts.getLast().log.poke(port, value);
        }
    }

    void poke(int port, BigInteger value) {
        whole.poke(port, value);
        if (!parts.isEmpty()) {
            parts.getLast().log.poke(port, value);
        }
    }

    void step(long cycles, int... clocks) {
        whole.step(cycles, clocks);
        if (!parts.isEmpty()) {
            parts.getLast().log.step(cycles, clocks);
        }
        if (keeps && simulator.cycle() >= due) {
            due = simulator.cycle() + INTERVAL;
            parts.add(new Part(((SnapshotSimulator) simulator).save(), new PokeLog()));
            if (parts.size() > 2) {
                parts.removeFirst();
            }
        }
    }

    /** The way to show what happened from {@code cycle} on. */
    Way way(long cycle) {
        var all = new Way(Optional.empty(), List.of(whole));
        return all.isComplete() && simulator.cycle() <= SHORT ? all : nearEnd(cycle).orElse(all);
    }

    /** From the last kept state that is not after {@code cycle}, or else from the first one. */
    Optional<Way> nearEnd(long cycle) {
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        var way = parts.getLast().start.cycle() <= cycle ? List.of(parts.getLast()) : parts;
        return Optional.of(new Way(Optional.of(((SnapshotSimulator) simulator).named(way.getFirst().start)), way.stream().map(Part::log).toList()));
    }
}
