package ingot.flow.layout;

/** Hears what a layout engine is doing, for live display and the log. */
@FunctionalInterface
public interface LayoutProgress {
    /** {@code stage} is a short word ({@code placement}), {@code detail} one line of numbers. */
    void report(String stage, String detail);
}
