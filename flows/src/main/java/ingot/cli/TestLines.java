package ingot.cli;

import java.util.function.Consumer;

/** Hears the lines of a {@link TestChild} and counts. */
final class TestLines implements Consumer<String> {
    private final TestTally tally = new TestTally();
    private final Consumer<String> watcher;
    private boolean done;
    private int tests;

    TestLines(Consumer<String> watcher) {
        this.watcher = watcher;
    }

    @Override
    public void accept(String line) {
        if (!line.startsWith(TestChild.MARK)) {
            return;
        }
        var fields = line.substring(TestChild.MARK.length()).split("\t", -1);
        switch (fields[0]) {
            case "passed" -> tally.pass();
            case "failed" -> tally.fail(fields[1], fields[2]);
            case "skipped" -> tally.skip(fields[1], fields[2]);
            default -> done = true;
        }
        if (!done) {
            tests++;
            watcher.accept("%d tests, last: %s".formatted(tests, fields[1]));
        }
    }

    /** The count; a child that ended early is a failure. */
    TestTally tally(String log) {
        if (!done) {
            tally.brokenBuild("the test process ended before its last test; see " + log);
        }
        return tally;
    }
}
