package ingot.cli;

import ingot.cli.regression.TestEvent;
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
        TestEvent.parse(line).ifPresent(event -> {
            var test = event.name();
            var reason = event.text().lines().findFirst().orElse("");
            switch (event.kind()) {
                case PASSED -> tally.pass();
                case FAILED -> tally.fail(test, reason);
                case SKIPPED -> tally.skip(test, reason);
                case DONE -> done = true;
                case STARTED, CLASS_ENDED -> { }
            }
            if (event.kind() == TestEvent.Kind.PASSED || event.kind() == TestEvent.Kind.FAILED || event.kind() == TestEvent.Kind.SKIPPED) {
                tests++;
                watcher.accept("%d tests, last: %s".formatted(tests, test));
            }
        });
    }

    /** The count; a child that ended early is a failure. */
    TestTally tally(String log) {
        if (!done) {
            tally.brokenBuild("the test process ended before its last test; see " + log);
        }
        return tally;
    }
}
