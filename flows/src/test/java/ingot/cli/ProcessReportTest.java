package ingot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.pdk.PdkFinder;
import ingot.pdk.PdkProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessReportTest {
    @TempDir
    Path folder;

    private List<String> report() {
        return ProcessReport.of(new PdkFinder(Map.of("PDK", "sky130A"), folder.resolve("home")), Optional.of(folder));
    }

    @Test
    void anAbsentProcessSaysHowToGetIt() {
        var lines = report();
        assertEquals(1, lines.size());
        assertTrue(lines.getFirst().matches("sky130A +missing +get .* `pip install ciel` and `ciel enable --pdk-family sky130 .*"), lines::toString);
    }

    @Test
    void aPartialProcessIsNamedFileByFile() throws IOException {
        install();
        Files.delete(folder.resolve("sky130A/libs.tech/klayout/drc/sky130A_mr.drc"));
        Files.delete(folder.resolve("sky130A/libs.ref/sky130_fd_sc_hd/gds/sky130_fd_sc_hd.gds"));
        var text = String.join("\n", report());
        assertTrue(text.contains("partial"), text);
        assertTrue(text.contains("required: libs.ref/sky130_fd_sc_hd/gds/sky130_fd_sc_hd.gds (writing GDS)"), text);
        assertTrue(text.contains("optional: libs.tech/klayout/drc/sky130A_mr.drc (design rule check with KLayout)"), text);
        assertTrue(text.contains("2 of ") && text.contains("ciel enable"), text);
    }

    @Test
    void aCompleteProcessIsSaidToBe() throws IOException {
        install();
        var lines = report();
        assertTrue(lines.getFirst().contains("complete"), lines::toString);
        assertTrue(lines.get(1).contains("are there"), lines::toString);
    }

    /** Files of this test are empty: each is named as another one than Ingot is tested with. */
    @Test
    void filesThatAreNotAsTestedAreNamed() throws IOException {
        install();
        Files.writeString(folder.resolve("sky130A/SOURCES"), "open_pdks 0123\n");
        var text = String.join("\n", report());
        assertTrue(text.contains("version: open_pdks 0123"), text);
        assertTrue(text.contains(PdkProcess.named("sky130A").files().size() + " files are not as Ingot is tested with"), text);
        assertTrue(text.contains("other: libs.tech/magic/sky130A.tech"), text);
    }

    @Test
    void aProcessThatIngotDoesNotKnow() {
        var lines = ProcessReport.of(new PdkFinder(Map.of("PDK", "sky90"), folder), Optional.empty());
        assertTrue(lines.getFirst().contains("unknown") && lines.getFirst().contains("sky130A"), lines::toString);
    }

    private void install() throws IOException {
        for (var file : PdkProcess.named("sky130A").files()) {
            var path = folder.resolve("sky130A").resolve(file.path());
            Files.createDirectories(path.getParent());
            Files.writeString(path, "");
        }
    }
}
