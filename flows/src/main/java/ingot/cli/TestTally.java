package ingot.cli;

import ingot.flow.report.Check;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How many tests passed, which failed, and which were skipped and why. */
final class TestTally {
    private int passed;
    private final List<String> failed = new ArrayList<>();
    private final Map<String, List<String>> skippedByReason = new LinkedHashMap<>();

    void pass() {
        passed++;
    }

    void fail(String test, String reason) {
        failed.add(test + (reason.isBlank() ? "" : ": " + reason));
    }

    void skip(String test, String reason) {
        skippedByReason.computeIfAbsent(reason.isBlank() ? "no reason given" : reason, key -> new ArrayList<>()).add(test);
    }

    /** Notes that tests may be missing because the build broke. */
    void brokenBuild(String reason) {
        failed.add(reason);
    }

    void add(TestTally other) {
        passed += other.passed;
        failed.addAll(other.failed);
        other.skippedByReason.forEach((reason, tests) -> tests.forEach(test -> skip(test, reason)));
    }

    List<String> failed() {
        return List.copyOf(failed);
    }

    boolean isGreen() {
        return failed.isEmpty() && passed > 0;
    }

    /** The count as a verdict. */
    Check check(String name, String className) {
        int skipped = skippedByReason.values().stream().mapToInt(List::size).sum();
        var detail = "%s: %d passed, %d failed, %d skipped%s".formatted(className, passed, failed.size(), skipped,
                skipped == 0 ? "" : " (" + String.join("; ", skippedByReason.keySet()) + ")");
        if (failed.isEmpty() && passed == 0) {
            return Check.notRun(name, detail);
        }
        var findings = failed.stream().map(test -> new Check.Finding("test", 1, test, "")).toList();
        return failed.isEmpty() ? Check.passed(name, detail) : new Check(name, Check.Status.FAILED, detail, findings);
    }

    void print(PrintWriter out) {
        out.println();
        skippedByReason.forEach((reason, tests) -> {
            out.println("skipped, " + reason + ":");
            tests.forEach(test -> out.println("  " + test));
        });
        if (!failed.isEmpty()) {
            out.println("failed:");
            failed.forEach(test -> out.println("  " + test));
        }
        int skipped = skippedByReason.values().stream().mapToInt(List::size).sum();
        out.println("%d passed, %d failed, %d skipped".formatted(passed, failed.size(), skipped));
    }
}
