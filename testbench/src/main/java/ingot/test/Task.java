package ingot.test;

import java.util.function.BooleanSupplier;

/**
 * A part of a test that runs beside the rest, made by {@link Dut#fork}. It may do all that the test may; when it steps or waits, the
 * others go on. Tasks take turns in the order in which they were forked, and never run at the same time: a run is the same every
 * time.
 *
 * <p>A task that fails fails the test, joined or not. Tasks that still wait when the test ends are stopped.
 */
public final class Task {
    private final Tasks tasks;
    private final Task parent;
    private final String line;
    private final Coroutine coroutine;
    private Throwable failure;
    private boolean done;
    private boolean stopped;
    private long wake;
    private BooleanSupplier condition;
    private boolean held;
    private boolean asked;
    private String waiting;

    Task(Tasks tasks, Task parent, String line, Runnable body) {
        this.tasks = tasks;
        this.parent = parent;
        this.line = line;
        coroutine = Coroutine.of(() -> {
            try {
                body.run();
            } catch (Coroutine.Stopped _) {
                // the test has ended, or has stopped the task
            } catch (Throwable thrown) {
                failure = thrown;
            } finally {
                done = true;
            }
        });
    }

    /** Waits until the task has ended. */
    public void join() {
        tasks.join(this, Integer.MAX_VALUE);
    }

    /**
     * Waits until the task has ended.
     *
     * @throws AssertionError if that takes more than {@code limit} cycles; it says where the task waits
     */
    public void join(int limit) {
        tasks.join(this, limit);
    }

    /** Whether the task has ended. */
    public boolean isDone() {
        return done;
    }

    /** Ends the task where it waits; its {@code finally} blocks run. */
    public void stop() {
        if (tasks.current() == this) {
            throw new Coroutine.Stopped();
        }
        stopped = true;
        tasks.end(this);
    }

    /** The line that forked it. */
    String line() {
        return line;
    }

    /** The line at which it waits. */
    String waitingAt() {
        asked = true; // a wait does not note its line: it would cost more than the turn
        coroutine.resume(false);
        return waiting;
    }

    Task parent() {
        return parent;
    }

    long wake() {
        return wake;
    }

    /** Whether it is to run in {@code cycle}. */
    boolean isDue(long cycle) {
        held = condition != null && condition.getAsBoolean();
        return held || cycle >= wake;
    }

    boolean waitsForCondition() {
        return condition != null;
    }

    /** Runs it until it waits or ends. */
    void resume() {
        coroutine.resume(stopped);
        if (failure != null && !stopped) {
            var thrown = failure;
            failure = null;
            throw Task.<RuntimeException>sneak(thrown);
        }
    }

    void pauseFor(int cycles) {
        wake = tasks.cycle() + cycles;
        condition = null;
        pause();
    }

    int pauseUntil(BooleanSupplier until, int limit) {
        if (until.getAsBoolean()) {
            return 0;
        }
        long begin = tasks.cycle();
        wake = begin + limit;
        condition = until;
        pause();
        condition = null;
        return held ? (int) (tasks.cycle() - begin) : -1;
    }

    private void pause() {
        coroutine.pause();
        while (asked) {
            asked = false;
            waiting = TestLine.here();
            coroutine.pause();
        }
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> T sneak(Throwable thrown) throws T {
        throw (T) thrown;
    }

    /** What messages call a task; null is the test itself. */
    static String name(Task task) {
        return task == null ? "the test" : "the task forked at " + task.line();
    }
}
