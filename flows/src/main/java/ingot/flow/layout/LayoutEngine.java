package ingot.flow.layout;

/** Places and routes a gate netlist. Implementations: OpenROAD where it is installed, the embedded engine everywhere. */
public interface LayoutEngine {
    /** {@code openroad} or {@code embedded}. */
    String name();

    /** What did the work, with its version, for the report. */
    String version();

    /**
     * Makes the layout; writes its files into {@link LayoutJob#outputDirectory()}.
     *
     * @throws LayoutException when the design does not fit, a net cannot be routed, or the engine fails
     */
    LayoutResult layout(LayoutJob job, LayoutProgress progress);
}
