package ingot.sim.verilator;

import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.tool.ToolFinder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerilatorEngineTest {
    @Test
    void aMissingToolIsNamedWithTheMend(@TempDir Path root) {
        var engine = new VerilatorEngine(new LibraryCache(root), new ToolFinder(Map.of("PATH", ""), List.of()));
        var reason = engine.unavailable().orElseThrow();
        assertTrue(reason.contains("verilator") && reason.contains("apt-get install"), reason);
    }
}
