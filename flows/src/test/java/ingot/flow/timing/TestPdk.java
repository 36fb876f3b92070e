package ingot.flow.timing;

import ingot.pdk.Pdk;
import ingot.pdk.PdkProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The real sky130A for tests, or a skipped test. */
public final class TestPdk {
    private TestPdk() {}

    public static Pdk sky130() {
        String root = System.getenv("PDK_ROOT");
        Assumptions.assumeTrue(root != null && Files.isDirectory(Path.of(root, "sky130A")),
                "PDK_ROOT has no sky130A: tests on real process data are skipped");
        return new Pdk(PdkProcess.named("sky130A"), Path.of(root, "sky130A"));
    }
}
