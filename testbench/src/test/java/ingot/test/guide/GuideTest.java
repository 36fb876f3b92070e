package ingot.test.guide;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** Holds the code in the guides to testing, to proofs, and in the examples to the tests that run. */
class GuideTest {
    @Test
    void theGuidesShowTheCodeThatRuns() throws IOException {
        shows("testing.md", "AccumulatorTest.java");
        shows("testing.md", "PacketTest.java");
        shows("testing.md", "BridgeTest.java");
        shows("formal.md", "CrossingProofTest.java");
        shows("examples.md", "SerialSenderTest.java");
        shows("examples.md", "VideoTimingTest.java");
        shows("examples.md", "CpuTest.java");
    }

    private static void shows(String document, String test) throws IOException {
        var guide = Files.readString(Path.of("../docs", document));
        var regions = new ArrayList<String>();
        StringBuilder open = null;
        for (var line : Files.readAllLines(Path.of("src/test/java/ingot/test/guide", test))) {
            if (line.strip().equals("// guide: end")) {
                regions.add(open.toString().stripTrailing().stripIndent());
                open = null;
            } else if (line.strip().startsWith("// guide:")) {
                open = new StringBuilder();
            } else if (open != null) {
                open.append(line).append('\n');
            }
        }
        assertFalse(regions.isEmpty());
        for (var region : regions) {
            assertTrue(guide.contains(region), () -> "docs/" + document + " must show:\n" + region);
        }
    }
}
