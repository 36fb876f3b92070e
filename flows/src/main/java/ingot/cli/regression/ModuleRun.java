package ingot.cli.regression;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Runs test classes of one module in a process beside this one. A process that dies takes only the test that ran then: the others go on in
 * a new one. A test that does not end is ended.
 */
final class ModuleRun {
    /** The status with which the testbench ends a process whose test it could not stop. */
    private static final int STUCK = 86;
    /** A process may take so long to start, and between two tests, however little a test may: the machine may have other work. */
    private static final int STARTING_SECONDS = 120;
    private static final String DIED = "the test process ended in the middle of this test";

    private final RunOptions options;
    private final Path module;
    private final Path log;
    private final Consumer<TestRecord> listener;
    private final Set<String> classes = new LinkedHashSet<>();
    private final Set<String> begun = new LinkedHashSet<>();
    private volatile TestEvent running;
    private volatile long since;
    private volatile boolean done;

    ModuleRun(RunOptions options, Path module, List<String> classes, Path log, Consumer<TestRecord> listener) {
        this.options = options;
        this.module = module;
        this.classes.addAll(classes);
        this.log = log;
        this.listener = listener;
    }

    void run() throws IOException, InterruptedException {
        Files.createDirectories(log.toAbsolutePath().getParent());
        for (int attempt = 0; !done && !classes.isEmpty(); attempt++) {
            int before = begun.size();
            var part = attempt == 0 ? log : log.resolveSibling(log.getFileName() + "." + attempt);
            var ended = once(part);
            if (done) {
                return;
            }
            if (running != null) {
                fail(running, ended + "; its output is in " + part);
                running = null;
            } else if (begun.size() == before) {
                classes.forEach(name -> listener.accept(new TestRecord(name, "(class)", TestEvent.Kind.FAILED, 0,
                        "the test process ended before its first test: " + ended + "; its output is in " + part)));
                return;
            }
        }
    }

    private void fail(TestEvent test, String reason) {
        listener.accept(new TestRecord(test.testClass(), test.name(), TestEvent.Kind.FAILED,
                (System.nanoTime() - since) / 1_000_000, reason));
    }

    /** One process; how it ended, in words. */
    private String once(Path part) throws IOException, InterruptedException {
        since = System.nanoTime();
        try (var follower = LogFollower.follow(part, this::hear)) {
            var process = new ProcessBuilder(command()).directory(module.toFile()).redirectErrorStream(true)
                    .redirectOutput(part.toFile()).start();
            var hook = new Thread(() -> end(process));
            Runtime.getRuntime().addShutdownHook(hook);
            boolean hangs = false;
            while (!process.waitFor(1, TimeUnit.SECONDS)) {
                int limit = running == null ? Math.max(STARTING_SECONDS, options.timeoutSeconds()) : options.timeoutSeconds();
                if (System.nanoTime() - since > TimeUnit.SECONDS.toNanos((long) limit + options.graceSeconds())) {
                    hangs = true;
                    end(process);
                }
            }
            Runtime.getRuntime().removeShutdownHook(hook);
            follower.finish();
            int status = process.exitValue();
            return hangs || status == STUCK ? "it did not end within " + options.timeoutSeconds() + " s and was stopped"
                    : DIED + " (status " + status + (status > 128 ? ", signal " + (status - 128) : "") + ")";
        }
    }

    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private void hear(String line) {
        TestEvent.parse(line).ifPresent(event -> {
            since = System.nanoTime();
            switch (event.kind()) {
                case STARTED -> {
                    begun.add(event.method());
                    running = event;
                }
                case PASSED, FAILED, SKIPPED -> {
                    begun.add(event.method());
                    running = null;
                    listener.accept(TestRecord.of(event));
                }
                case CLASS_ENDED -> classes.remove(event.testClass());
                case DONE -> done = true;
            }
        });
    }

    private List<String> command() {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options.jvmArguments());
        options.coverage().ifPresent(folder -> command.add("-Dingot.coverage=" + folder.toAbsolutePath()));
        command.addAll(List.of("-Dingot.test.child=true", "-Dingot.timeout=" + options.timeoutSeconds(), "-cp",
                module.resolve("target/test-classes") + File.pathSeparator + options.classPath(), TestChild.class.getName()));
        if (!options.full()) {
            command.add("--without-tag=full");
        }
        begun.forEach(method -> command.add("--without=" + method));
        command.addAll(classes);
        return command;
    }
}
