package ingot.flow.synth;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ingot.pdk.Pdk;
import ingot.pdk.PdkException;
import ingot.pdk.PdkFinder;
import ingot.tool.Tool;
import ingot.tool.ToolFinder;
import java.util.Optional;

/** What a test needs of the machine; it is skipped with the reason where that is missing. */
public final class Needs {
    private Needs() {}

    /** The sky130A process data. */
    public static Pdk pdk() {
        assumeTrue(System.getenv("PDK_ROOT") != null, "PDK_ROOT is not set: no process data");
        try {
            var finder = PdkFinder.ofThisMachine();
            return finder.find(finder.defaultProcess(), Optional.empty());
        } catch (PdkException e) {
            assumeTrue(false, e.getMessage());
            throw e;
        }
    }

    /** A tool, recent enough. */
    public static void tool(Tool tool) {
        ToolFinder.system().unavailable(tool).ifPresent(reason -> assumeTrue(false, reason));
    }
}
