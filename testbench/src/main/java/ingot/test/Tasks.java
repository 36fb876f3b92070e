package ingot.test;

import java.util.ArrayList;
import java.util.List;

/** The tasks of a test, in the order in which they were forked. */
final class Tasks {
    private final Ports ports;
    private final Clockwork clockwork;
    private final List<Task> alive = new ArrayList<>();
    private Task current;

    Tasks(Ports ports, Clockwork clockwork) {
        this.ports = ports;
        this.clockwork = clockwork;
    }

    /** The task that runs; null while the test itself does. */
    Task current() {
        return current;
    }

    boolean isActive() {
        return !alive.isEmpty();
    }

    long cycle() {
        return ports.cycle();
    }

    /** Starts a task: it runs at once, until it waits for the first time. */
    Task fork(Runnable body) {
        var task = new Task(this, current, TestLine.here(), body);
        ports.known().forEach(handle -> handle.writers().forget(current));
        alive.add(task);
        resume(task);
        return task;
    }

    /** Of {@code most} cycles, those in which no task can wake. */
    int untilNextWake(int most) {
        long next = most;
        for (var task : alive) {
            next = task.waitsForCondition() ? 1 : Math.min(next, task.wake() - cycle());
        }
        return (int) Math.max(1, next);
    }

    /** Runs the tasks that are due in this cycle, and those that wait for what they do. */
    void run() {
        boolean again = !alive.isEmpty();
        while (again) {
            again = false;
            for (var task : List.copyOf(alive)) {
                if (!task.isDone() && task.isDue(cycle())) {
                    resume(task);
                    again = true;
                }
            }
        }
    }

    void join(Task task, int limit) {
        if (clockwork.waitUntil(task::isDone, limit) < 0) {
            throw new AssertionError("%s: the task forked at %s has not ended after %d cycles; it waits at %s".formatted(
                    ports.here(), task.line(), limit, task.waitingAt()));
        }
        ports.known().forEach(handle -> handle.writers().inherit(task, current));
    }

    /** Stops one task. */
    void end(Task task) {
        if (!task.isDone()) {
            resume(task);
        }
    }

    /** Stops what still waits. */
    void endAll() {
        for (var task : List.copyOf(alive)) {
            task.stop();
        }
    }

    private void resume(Task task) {
        var before = current;
        current = task;
        try {
            task.resume();
        } finally {
            current = before;
            if (task.isDone()) {
                alive.remove(task);
            }
        }
    }
}
