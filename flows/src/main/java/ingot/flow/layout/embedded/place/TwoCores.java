package ingot.flow.layout.embedded.place;

import java.util.concurrent.ForkJoinPool;

/** Runs two independent halves of a computation side by side. The split is fixed, so the result never depends on the machine. */
final class TwoCores {
    private TwoCores() {}

    static void run(Runnable first, Runnable second) {
        var other = ForkJoinPool.commonPool().submit(second);
        first.run();
        other.join();
    }
}
