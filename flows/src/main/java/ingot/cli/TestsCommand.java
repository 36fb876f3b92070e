package ingot.cli;

import ingot.cli.regression.Regression;
import ingot.cli.regression.RunOptions;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ingot test} without a design: all tests of the checkout. */
@Command(name = "ingot test", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Run all tests, those that failed last time first; ingot test <design> runs those of one design.")
final class TestsCommand implements Callable<Integer> {
    private static final int GRACE_SECONDS = 30;

    @Option(names = "--changed", description = "only test classes that a change since they last passed can reach")
    private boolean changed;

    @Option(names = "--modules", paramLabel = "<names>", split = ",", description = "only the tests of these modules: testbench,generators")
    private List<String> modules = List.of();

    @Option(names = "--full", description = "also the long runs")
    private boolean full;

    @Option(names = "--engines", paramLabel = "<names>", description = "only on these simulators: jvm,verilator,gates")
    private String engines;

    @Option(names = "--seed", paramLabel = "<seed>", description = "a number, or random: for all random choices of the tests")
    private String seed;

    @Option(names = "--timeout", paramLabel = "<s>", defaultValue = "600", description = "stop a test after this many seconds; 600 unless given")
    private int timeoutSeconds;

    @Option(names = "--jobs", paramLabel = "<n>", defaultValue = "0", description = "modules that run at once; half of the processors unless given")
    private int jobs;

    @Option(names = "--coverage", description = "also tell which lines, branches, bits and states of the designs the tests reached")
    private boolean coverage;

    @Option(names = "--out", paramLabel = "<folder>", defaultValue = "build/tests", description = "for the reports; build/tests unless given")
    private Path out;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        var to = spec.commandLine().getOut();
        var home = VerifyCommand.home();
        int beside = jobs > 0 ? jobs : Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        var regression = new Regression(home, out, options(home), beside, line -> {
            to.println(line);
            to.flush();
        });
        var outcome = regression.run(modules, changed, classes -> to.println(classes + " test classes"));
        to.println("%d passed, %d failed, %d skipped%s; %s".formatted(outcome.passed(), outcome.failed(), outcome.skipped(),
                outcome.unchanged() == 0 ? "" : ", " + outcome.unchanged() + " classes unchanged", outcome.page()));
        return outcome.failed() == 0 && outcome.passed() + outcome.unchanged() > 0 ? 0 : Failures.FAILED;
    }

    private RunOptions options(Path home) throws IOException {
        var arguments = new ArrayList<>(List.of("--enable-native-access=ALL-UNNAMED",
                "--add-exports=java.base/jdk.internal.vm=ALL-UNNAMED", "-XX:+UseParallelGC"));
        if (engines != null) {
            arguments.add("-Dingot.engines=" + engines);
        }
        if (seed != null) {
            arguments.add("-Dingot.seed=" + seed);
        }
        return new RunOptions(classPath(home), arguments, full, coverage ? Optional.of(out.resolve("coverage")) : Optional.empty(),
                timeoutSeconds, GRACE_SECONDS);
    }

    private static String classPath(Path home) throws IOException {
        try (var modules = Files.list(home)) {
            return System.getProperty("java.class.path") + modules.map(module -> module.resolve("target/test-classes"))
                    .filter(Files::isDirectory).sorted().map(Path::toString)
                    .collect(Collectors.joining(File.pathSeparator, File.pathSeparator, ""));
        }
    }
}
