package ingot.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ingot.tool.Tool;
import ingot.tool.ToolFinder;

/** What a test needs of the machine; it is skipped with the reason where that is missing. */
final class Needs {
    private Needs() {}

    static String pdkRoot() {
        var root = System.getenv("PDK_ROOT");
        assumeTrue(root != null, "PDK_ROOT is not set: no process data");
        return root;
    }

    static void tool(Tool tool) {
        ToolFinder.system().unavailable(tool).ifPresent(reason -> assumeTrue(false, reason));
    }
}
