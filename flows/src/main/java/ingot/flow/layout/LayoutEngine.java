package ingot.flow.layout;

import ingot.pdk.PdkProcess;
import java.util.Optional;

/** Places and routes a gate netlist. Implementations: OpenROAD where it is installed, the embedded engine everywhere. */
public interface LayoutEngine {
    /** {@code openroad} or {@code embedded}. */
    String name();

    /** What did the work, with its version, for the report. */
    String version();

    /** Why this engine cannot lay out in {@code process}, with the mend; empty where it can. */
    default Optional<String> refuses(PdkProcess process) {
        return Optional.empty();
    }

    /**
     * Makes the layout; writes its files into {@link LayoutJob#outputDirectory()}.
     *
     * @throws LayoutException when the design does not fit, a net cannot be routed, or the engine fails
     */
    LayoutResult layout(LayoutJob job, LayoutProgress progress);
}
