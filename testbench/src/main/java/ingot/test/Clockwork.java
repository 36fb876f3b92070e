package ingot.test;

import ingot.sim.Simulator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Moves the clock, and with it the drivers, monitors and tasks of a test. In every cycle: monitors look at the settled ports, the
 * clock rises, drivers set their ports for the new cycle, tasks go on in the order in which they were forked. All of it happens in
 * the thread of the test, so a run is the same every time.
 */
final class Clockwork {
    /** Cycles between two looks at whether the test shall stop. */
    private static final int STRIDE = 1 << 14;
    private static final int[] ALL = {};

    private final Simulator simulator;
    private final History history;
    private final Tasks tasks;
    private final List<Agent> agents = new ArrayList<>();
    private final Transactions transactions = new Transactions();
    private final Rhythm rhythm = new Rhythm();
    private int[] clocks = ALL;
    private int[] rising = ALL;
    private boolean sampling;
    private volatile String stop;

    Clockwork(Simulator simulator, History history, Ports ports) {
        this.simulator = simulator;
        this.history = history;
        tasks = new Tasks(ports, this);
    }

    Tasks tasks() {
        return tasks;
    }

    Transactions transactions() {
        return transactions;
    }

    void attach(Agent agent) {
        agents.add(agent);
        agent.drive();
    }

    void detach(Agent agent) {
        agents.remove(agent);
    }

    /** Whether agents look at the end of a cycle: nobody may set a port then. */
    boolean isSampling() {
        return sampling;
    }

    /** Makes the next step fail with {@code reason}; may be called by another thread. */
    void stop(String reason) {
        stop = reason;
    }

    /** Lets the calling task wait, or moves the clock for the test. */
    void step(int cycles) {
        if (cycles <= 0) {
            return;
        }
        if (tasks.current() != null) {
            tasks.current().pauseFor(cycles);
        } else {
            advance(cycles);
        }
    }

    /** Steps until {@code condition} holds; the cycles that it took, -1 when it does not hold after {@code limit}. */
    int waitUntil(BooleanSupplier condition, int limit) {
        if (tasks.current() != null) {
            return tasks.current().pauseUntil(condition, limit);
        }
        for (int waited = 0; waited <= limit; waited++) {
            if (condition.getAsBoolean()) {
                return waited;
            }
            if (waited < limit) {
                advance(1);
            }
        }
        return -1;
    }

    private void advance(int cycles) {
        long end = simulator.cycle() + cycles;
        while (simulator.cycle() < end) {
            if (stop != null) {
                throw new TestStopped(stop);
            }
            int stride = (int) Math.min(end - simulator.cycle(), agents.isEmpty() && rhythm.isEmpty() ? STRIDE : 1);
            tick(tasks.untilNextWake(stride));
            tasks.run();
        }
    }

    /** Steps with only {@code chosen} clocks rising; the others stand still. For the test itself: tasks wait as in any cycle. */
    void stepClocks(int cycles, int[] chosen) {
        if (tasks.current() != null) {
            throw new IllegalStateException("a task cannot choose the clocks: let the test step them");
        }
        clocks = chosen;
        try {
            advance(cycles);
        } finally {
            clocks = ALL;
        }
    }

    /** The periods of the clocks; where none has one, all rise in every step. */
    Rhythm rhythm() {
        return rhythm;
    }

    /** Whether {@code clock}, the number of a port, rises at the edge that comes now, or has risen at the one that was just there. */
    boolean rises(int clock) {
        return rising.length == 0 || Arrays.stream(rising).anyMatch(one -> one == clock);
    }

    private void tick(int cycles) {
        rising = clocks.length > 0 || rhythm.isEmpty() ? clocks : rhythm.next();
        sampling = true;
        try {
            for (int i = 0; i < agents.size(); i++) {
                agents.get(i).sample();
            }
        } finally {
            sampling = false;
        }
        long before = simulator.cycle();
        try {
            if (rising.length == 0) {
                simulator.step(cycles);
            } else {
                simulator.stepClocks(cycles, rising);
            }
        } finally { // a property that fails ends the step early
            history.step(simulator.cycle() - before, rising);
        }
        for (int i = 0; i < agents.size(); i++) {
            agents.get(i).drive();
        }
    }
}
