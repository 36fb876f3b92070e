package ingot.cli;

import ingot.cli.regression.LogFollower;
import ingot.tool.FoundTool;
import ingot.tool.ToolRun;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * One run of Maven over tests chosen by their JUnit tags.
 *
 * @param title for the user
 * @param groups tag expression of the tests to run; empty for all
 * @param excludedGroups tag expression of the tests to leave out; empty for none
 * @param gates whether the hardware tests also run on gates
 */
record TestPhase(String title, String groups, String excludedGroups, boolean gates) {
    private static final Duration LIMIT = Duration.ofHours(6);

    TestTally run(FoundTool maven, Path home, Path logs, PrintWriter out) throws IOException {
        SurefireReports.clear(home);
        var log = logs.resolve("verify-" + title.replace(' ', '-') + ".log");
        out.println("== " + title + " (log: " + log + ")");
        try (var follower = LogFollower.follow(log, line -> MavenLines.show(line, out))) {
            var result = run(maven, home, log).attempt();
            follower.finish();
            var tally = SurefireReports.read(home);
            if (result.exitCode() != 0 && tally.failed().isEmpty()) {
                tally.brokenBuild("Maven ended with exit code %d before all tests ran; see %s".formatted(result.exitCode(), log));
            }
            return tally;
        }
    }

    private ToolRun run(FoundTool maven, Path home, Path log) {
        var arguments = new ArrayList<>(List.of("-B", "-fae", "test", "-Dsurefire.failIfNoSpecifiedTests=false",
                "-Dingot.groups=" + groups, "-Dingot.excludedGroups=" + excludedGroups,
                "-Dingot.gates.skip=" + !groups.contains("tool")));
        return maven.with(arguments).in(home).logTo(log).within(LIMIT).environment("JAVA_HOME", System.getProperty("java.home"));
    }
}
