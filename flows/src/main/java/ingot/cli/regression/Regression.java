package ingot.cli.regression;

import ingot.coverage.CoverageData;
import ingot.coverage.CoverageReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/**
 * Runs the tests of a checkout: those that failed last time first, modules beside each other, every module in a process of its own; then
 * writes the reports and remembers how each class ended.
 */
public final class Regression {
    private final Path home;
    private final Path out;
    private final RunOptions options;
    private final int jobs;
    private final Consumer<String> listener;
    private final Map<String, List<TestRecord>> results = new TreeMap<>();

    /**
     * A regression.
     *
     * @param home the checkout, built
     * @param out folder for the reports and logs
     * @param jobs how many modules run at once
     * @param listener hears a line for each failure
     */
    public Regression(Path home, Path out, RunOptions options, int jobs, Consumer<String> listener) {
        this.home = home;
        this.out = out;
        this.options = options;
        this.jobs = jobs;
        this.listener = listener;
    }

    /**
     * How it went.
     *
     * @param unchanged classes that did not have to run
     * @param page the summary
     */
    public record Outcome(long passed, long failed, long skipped, int unchanged, Path page) {}

    /**
     * Runs it.
     *
     * @param modules names of the modules whose tests run; empty for all
     * @param onlyChanged leaves out classes that have passed and that no change can reach
     * @param begins hears how many classes will run
     */
    public Outcome run(List<String> modules, boolean onlyChanged, IntConsumer begins) throws IOException, InterruptedException {
        var history = TestHistory.load(home.resolve(".ingot/tests.txt"));
        var reach = Reach.of(home);
        var unchanged = new ArrayList<String>();
        var digests = new TreeMap<String, String>();
        Map<Path, List<String>> wanted = new LinkedHashMap<>();
        var all = new ArrayList<>(TestClass.all(home));
        all.removeIf(test -> !modules.isEmpty() && !modules.contains(test.module().getFileName().toString()));
        all.sort(Comparator.comparing((TestClass test) -> !history.failed(test.name())));
        for (var test : all) {
            var digest = reach.digest(test.name()).orElse("");
            digests.put(test.name(), digest);
            if (onlyChanged && history.passedAs(test.name(), digest)) {
                unchanged.add(test.name());
            } else {
                wanted.computeIfAbsent(test.module(), _ -> new ArrayList<>()).add(test.name());
            }
        }
        forgetCoverage();
        begins.accept(wanted.values().stream().mapToInt(List::size).sum());
        runModules(wanted);
        return conclude(history, digests, unchanged);
    }

    private void runModules(Map<Path, List<String>> modules) throws IOException, InterruptedException {
        try (var pool = Executors.newFixedThreadPool(jobs)) {
            var runs = new ArrayList<Future<?>>();
            modules.forEach((module, classes) -> runs.add(pool.submit(() -> {
                new ModuleRun(options, module, classes, out.resolve(module.getFileName() + ".log").toAbsolutePath(), this::hear).run();
                return null;
            })));
            for (var run : runs) {
                run.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
        }
    }

    private synchronized void hear(TestRecord test) {
        results.computeIfAbsent(test.testClass(), _ -> new ArrayList<>()).add(test);
        if (test.outcome() == TestEvent.Kind.FAILED) {
            listener.accept("FAILED " + test.testClass() + " " + test.name() + "\n" + test.text().indent(2).stripTrailing());
        }
    }

    private Outcome conclude(TestHistory history, Map<String, String> digests, List<String> unchanged) throws IOException {
        long passed = 0;
        long failed = 0;
        long skipped = 0;
        for (var entry : results.entrySet()) {
            var tests = entry.getValue();
            JUnitXml.write(out.resolve("junit"), entry.getKey(), tests);
            long bad = TestRecord.count(tests, TestEvent.Kind.FAILED);
            long left = TestRecord.count(tests, TestEvent.Kind.SKIPPED);
            passed += TestRecord.count(tests, TestEvent.Kind.PASSED);
            failed += bad;
            skipped += left;
            history.put(entry.getKey(), new TestHistory.Entry(bad == 0 && left == 0,
                    tests.stream().mapToLong(TestRecord::millis).sum(), digests.getOrDefault(entry.getKey(), "")));
        }
        history.save();
        Files.createDirectories(out);
        var page = Files.writeString(out.resolve("summary.html"), SummaryPage.text(results, unchanged, coverage()));
        return new Outcome(passed, failed, skipped, unchanged.size(), page);
    }

    /** The coverage of an earlier regression is not this one's. */
    private void forgetCoverage() throws IOException {
        var folder = options.coverage();
        if (folder.isPresent() && Files.isDirectory(folder.get())) {
            try (var files = Files.newDirectoryStream(folder.get(), "*.coverage")) {
                for (var file : files) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Merges what the tests covered, and writes its page. */
    private Optional<SummaryPage.Covered> coverage() throws IOException {
        var folder = options.coverage();
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        Files.createDirectories(folder.get());
        var report = new CoverageReport(CoverageData.merge(folder.get()));
        report.write(folder.get(), List.of(home.toAbsolutePath()));
        var page = out.toAbsolutePath().relativize(folder.get().toAbsolutePath().resolve("coverage.html"));
        return Optional.of(new SummaryPage.Covered(report.summary(), page.toString().replace('\\', '/')));
    }
}
