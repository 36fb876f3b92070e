package ingot.cli.regression;

import java.util.List;

/**
 * How one test ended.
 *
 * @param outcome {@code PASSED}, {@code FAILED} or {@code SKIPPED}
 * @param text why it failed or was skipped
 */
record TestRecord(String testClass, String name, TestEvent.Kind outcome, long millis, String text) {
    static TestRecord of(TestEvent event) {
        return new TestRecord(event.testClass(), event.name(), event.kind(), event.millis(), event.text());
    }

    static long count(List<TestRecord> tests, TestEvent.Kind outcome) {
        return tests.stream().filter(test -> test.outcome() == outcome).count();
    }
}
