package ingot.flow.layout.embedded;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ingot.pdk.Pdk;
import ingot.pdk.PdkFinder;
import ingot.pdk.PdkProcess;
import ingot.pdk.lef.LefLibrary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Real process data for tests, from {@code PDK_ROOT}; without it the test is skipped. */
public final class TestPdk {
    private static LefLibrary lef;

    private TestPdk() {}

    /** The sky130A process. */
    public static Pdk sky130() {
        return process("sky130A");
    }

    /** The gf180mcuD process. */
    public static Pdk gf180() {
        return process("gf180mcuD");
    }

    private static Pdk process(String name) {
        String root = System.getenv("PDK_ROOT");
        assumeTrue(root != null && !root.isBlank(), "PDK_ROOT is not set: tests on real process data are skipped");
        assumeTrue(Files.isDirectory(Path.of(root, name)), "PDK_ROOT has no " + name + ": tests on it are skipped");
        return PdkFinder.ofThisMachine().find(PdkProcess.named(name), Optional.of(Path.of(root)));
    }

    /** Its LEF, read once. */
    public static synchronized LefLibrary sky130Lef() {
        var pdk = sky130();
        if (lef == null) {
            lef = pdk.lef();
        }
        return lef;
    }
}
