package ingot.tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One process from start to end, and the judgement of how it ended. */
final class Execution {
    private static final int SHOWN_LINES = 6;
    private static final long POLL_NS = 250_000_000;
    private static final int SIGNAL_BASE = 128;
    private static final long FULL_BELOW_BYTES = 64 * 1024;
    private static final Map<Integer, String> SIGNALS = Map.of(4, "SIGILL", 6, "SIGABRT", 7, "SIGBUS", 8, "SIGFPE", 9, "SIGKILL",
            11, "SIGSEGV", 15, "SIGTERM");

    private final ToolRun run;
    private final Tool tool;
    private final Path log;

    Execution(ToolRun run) {
        this.run = run;
        tool = run.found().tool();
        log = run.log();
    }

    /** Runs, and throws unless the exit code is 0. */
    ToolResult succeed() {
        var result = complete();
        if (result.exitCode() != 0) {
            throw fail(ToolFailure.FAILED, "%s failed with exit code %d; the whole output is in %s".formatted(tool.name(), result.exitCode(), log));
        }
        return result;
    }

    /** Runs, and throws on a crash, a hang, a full disk, or when the listener ends it. */
    ToolResult complete() {
        long start = System.nanoTime();
        var process = start();
        try (var tree = ProcessTree.of(process)) {
            var follower = new LogFollower(log, run.listener());
            while (!process.waitFor(Math.clamp(start + run.limit().wall().toNanos() - System.nanoTime(), 0, POLL_NS), TimeUnit.NANOSECONDS)) {
                var reason = follower.follow();
                if (reason.isPresent()) {
                    tree.kill();
                    throw fail(ToolFailure.STOPPED, "%s was ended: %s; its whole output is in %s".formatted(tool.name(), reason.get(), log));
                }
                var passed = run.limit().passed(Duration.ofNanos(System.nanoTime() - start), tree::cpuTime);
                if (passed.isPresent()) {
                    tree.kill();
                    throw fail(ToolFailure.TIMED_OUT, "%s was still running after %s and was ended; the whole output is in %s"
                            .formatted(tool.name(), passed.get(), log));
                }
            }
            follower.follow();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw fail(ToolFailure.FAILED, tool.name() + " was interrupted");
        }
        return judge(process.exitValue(), Duration.ofNanos(System.nanoTime() - start));
    }

    private Process start() {
        var command = new ArrayList<String>();
        command.add(run.found().executable().toString());
        command.addAll(run.arguments());
        var builder = new ProcessBuilder(command)
                .directory(run.directory().toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(log.toFile());
        builder.environment().putAll(run.environment());
        try {
            return builder.start();
        } catch (IOException e) {
            if (isDiskFull(String.valueOf(e.getMessage()))) {
                throw diskFull();
            }
            throw new ToolException(tool, ToolFailure.UNUSABLE, "cannot start %s: %s".formatted(tool.name(), e.getMessage()));
        }
    }

    private ToolResult judge(int exitCode, Duration elapsed) {
        var tail = LogTail.read(log, 40);
        if (tail.stream().anyMatch(Execution::isDiskFull) || exitCode != 0 && freeBytes() < FULL_BELOW_BYTES) {
            throw diskFull();
        }
        if (exitCode > SIGNAL_BASE && SIGNALS.containsKey(exitCode - SIGNAL_BASE)) {
            int signal = exitCode - SIGNAL_BASE;
            var reason = signal == 9 ? "probably out of memory: give the machine more, or make the design smaller"
                    : "a bug in %s or a broken installation: try another version (%s)".formatted(tool.name(), tool.howToGet());
            throw fail(ToolFailure.CRASHED, "%s crashed (%s) after %s; %s; the whole output is in %s"
                    .formatted(tool.name(), SIGNALS.get(signal), TimeLimit.words(elapsed), reason, log));
        }
        return new ToolResult(exitCode, log, elapsed);
    }

    private ToolException diskFull() {
        return fail(ToolFailure.DISK_FULL, "the disk that holds %s was full while %s ran; make space and run again, what was finished is kept"
                .formatted(run.directory(), tool.name()));
    }

    private ToolException fail(ToolFailure failure, String message) {
        return new ToolException(tool, failure, message, LogTail.read(log, SHOWN_LINES));
    }

    private long freeBytes() {
        try {
            return Files.getFileStore(run.directory()).getUsableSpace();
        } catch (IOException e) {
            return Long.MAX_VALUE;
        }
    }

    private static boolean isDiskFull(String line) {
        return line.contains("No space left on device") || line.contains("Disk quota exceeded");
    }
}
