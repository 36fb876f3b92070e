package ingot.test;

import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Stops a run that does not end. At its time limit the next step of the test fails, which leaves a wave like any other failure. A test
 * that does not even step is interrupted; when that does not help, the report with its wave is written for it, and a process that was
 * started only for tests ends, so that the others can go on.
 */
final class Watchdog {
    /** The status with which a test process ends that could not be stopped otherwise. */
    static final int STUCK = 86;

    private static final int GRACE_SECONDS = 5;
    private static final ScheduledExecutorService TIMER = Executors.newScheduledThreadPool(
            1, Thread.ofPlatform().daemon().name("ingot-watchdog").factory());

    private final Dut<?> dut;
    private final RunId run;
    private final int seconds;
    private final Thread test = Thread.currentThread();
    private volatile Future<?> alarm;
    private volatile boolean interrupted;
    private volatile String fired;

    private Watchdog(Dut<?> dut, RunId run, int seconds) {
        this.dut = dut;
        this.run = run;
        this.seconds = seconds;
    }

    /** Watches the calling thread. {@code seconds} 0 means {@code -Dingot.timeout=}, or else ten minutes. */
    static Watchdog start(Dut<?> dut, RunId run, int seconds) {
        var watchdog = new Watchdog(dut, run, seconds > 0 ? seconds : Integer.getInteger("ingot.timeout", 600));
        watchdog.alarm = later(watchdog::stop, watchdog.seconds);
        return watchdog;
    }

    private static ScheduledFuture<?> later(Runnable action, int seconds) {
        return TIMER.schedule(action, seconds, TimeUnit.SECONDS);
    }

    /** The run has ended. */
    void end() {
        alarm.cancel(false);
        if (interrupted) {
            Thread.interrupted(); // may have come too late, and must not hit the next test
        }
    }

    /** What is told about a run that was stopped; null for one that was not. */
    String fired() {
        return fired;
    }

    private void stop() {
        fired = reason();
        dut.ports().clockwork().stop(fired);
        alarm = later(() -> {
            interrupted = true;
            alarm = later(this::giveUp, GRACE_SECONDS);
            test.interrupt();
        }, GRACE_SECONDS);
    }

    private String reason() {
        return "stopped after " + seconds + " s, in cycle " + dut.cycle() + ": the test does not end\n  it was at:\n"
                + Arrays.stream(test.getStackTrace()).filter(frame -> !TestLine.isOwn(frame.getClassName()))
                        .limit(5).map(frame -> "    " + frame).collect(Collectors.joining("\n"));
    }

    private void giveUp() {
        System.err.println(run.testClass() + "." + run.method() + " " + run.title() + ": " + reason() + "\n"
                + FailureReport.of(dut, run).text());
        System.err.flush();
        if (Boolean.getBoolean("ingot.test.child")) {
            Runtime.getRuntime().halt(STUCK);
        }
    }
}
