package ingot.test;

/**
 * Something that lives beside the test and acts in every cycle: a driver, a monitor, the model of a device outside. Attached by
 * {@link Dut#attach}. It runs in the thread of the test and costs two calls per cycle.
 */
public interface Agent {
    /** An agent that runs {@code drive} as {@link #drive} and {@code sample} as {@link #sample}. */
    static Agent of(Runnable drive, Runnable sample) {
        return new Agent() {
            @Override
            public void drive() {
                drive.run();
            }

            @Override
            public void sample() {
                sample.run();
            }
        };
    }

    /** An agent that only drives. */
    static Agent driving(Runnable drive) {
        return of(drive, () -> {});
    }

    /** An agent that only looks. */
    static Agent watching(Runnable sample) {
        return of(() -> {}, sample);
    }

    /** A new cycle has begun: set the ports for it. Peeks may change until all agents have driven. */
    default void drive() {}

    /** The cycle ends: every port is as it will be at the clock edge. Only look. */
    default void sample() {}
}
