package ingot.cli;

import ingot.tool.KnownTools;
import ingot.tool.ToolFinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs all tests of Ingot: those that need no tool first, then those that drive tools. */
@Command(name = "verify", description = "Run all tests of Ingot.", mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
    @Option(names = "--full", description = "also the long runs: the layout of the 8x8 array")
    private boolean full;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var out = spec.commandLine().getOut();
        var home = home();
        var maven = ToolFinder.system().find(KnownTools.MAVEN);
        var logs = Files.createDirectories(home.resolve(".ingot"));
        var tally = new TestTally();
        var fast = new TestPhase("tests", "", "tool | full", false);
        var slow = new TestPhase("tests with tools and on gates", full ? "tool | full" : "tool", full ? "" : "full", true);
        for (var phase : List.of(fast, slow)) {
            tally.add(phase.run(maven, home, logs, out));
        }
        tally.print(out);
        return tally.isGreen() ? 0 : Failures.FAILED;
    }

    /** The checkout that the launcher belongs to. */
    static Path home() {
        var home = System.getProperty("ingot.home");
        if (home == null) {
            throw new UserException("ingot.home is not set: start this command with the launcher, ./ingot");
        }
        return Path.of(home);
    }
}
