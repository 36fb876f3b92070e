package ingot.pdk;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where tests find real process data: under {@code PDK_ROOT}. */
public final class TestPdk {
    private TestPdk() {}

    /** The folder of {@code process}; without it the test is skipped. */
    public static Path folder(String process) {
        String root = System.getenv("PDK_ROOT");
        assumeTrue(root != null && !root.isBlank(), "PDK_ROOT is not set: tests on real process data are skipped");
        var folder = Path.of(root, process);
        assumeTrue(Files.isDirectory(folder), "PDK_ROOT has no " + process + ": tests on it are skipped");
        return folder;
    }
}
