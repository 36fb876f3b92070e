package ingot.flow.layout.embedded;

import ingot.flow.layout.LayoutProgress;
import java.util.Locale;
import java.util.function.Supplier;

/** Passes progress on and adds how long each stage took. */
final class StageClock implements LayoutProgress {
    private final LayoutProgress next;

    StageClock(LayoutProgress next) {
        this.next = next;
    }

    @Override
    public void report(String stage, String detail) {
        next.report(stage, detail);
    }

    /** Runs a stage. */
    <T> T time(String stage, Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        report(stage, String.format(Locale.ROOT, "done in %.1f s", (System.nanoTime() - start) / 1e9));
        return result;
    }
}
