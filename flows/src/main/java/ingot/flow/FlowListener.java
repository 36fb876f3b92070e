package ingot.flow;

/** Hears how a run goes on. Calls come from several threads, one at a time. */
public interface FlowListener {
    /** A listener that does nothing. */
    FlowListener SILENT = new FlowListener() {};

    /** {@code step} starts. */
    default void started(String step) {}

    /** What {@code step} is doing now. */
    default void progress(String step, String detail) {}

    /** {@code step} has its result, in {@code seconds} of work, or from an earlier run. */
    default void finished(String step, double seconds, boolean reused) {}

    /** {@code step} could not do its work. */
    default void failed(String step, Throwable reason) {}
}
