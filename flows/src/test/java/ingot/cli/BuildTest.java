package ingot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.tool.KnownTools;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job, from a design to a layout that every check passes. */
class BuildTest {
    @TempDir
    Path folder;

    private String said;

    private int ingot(String... arguments) {
        var out = new StringWriter();
        int code = Main.run(arguments, new PrintWriter(out), new PrintWriter(out));
        said = out.toString();
        return code;
    }

    private void layout(String... design) {
        var root = Needs.pdkRoot();
        for (var tool : List.of(KnownTools.YOSYS, KnownTools.KLAYOUT, KnownTools.MAGIC, KnownTools.NETGEN)) {
            Needs.tool(tool);
        }
        var arguments = new ArrayList<>(List.of("layout"));
        arguments.addAll(List.of(design));
        arguments.addAll(List.of("--engine", "embedded", "--signoff", "--pdk-root", root, "--out", folder.toString()));
        assertEquals(0, ingot(arguments.toArray(String[]::new)), () -> said);
        assertFalse(said.contains("not run  "), said);
        for (var check : List.of("Gates equal RTL", "Design rules (KLayout)", "Layout against netlist (LVS)", "Setup and hold", "Antennas")) {
            assertTrue(said.contains("passed   " + check), said);
        }
    }

    @Test
    @Tag("tool")
    void dotProductFitsItsTile() throws IOException {
        layout("dot4-tile", "--tile", "1x1");
        assertTrue(Files.readString(folder.resolve("report.html")).contains("data:image/png;base64,"), "the report shows the layout");
        assertTrue(Files.readString(folder.resolve("metrics.json")).contains("\"klayout__drc_error__count\" : 0.0"));
        layout("dot4-tile", "--tile", "1x1");
        assertEquals(13, said.lines().filter(line -> line.endsWith("unchanged")).count(), said);
    }

    @Test
    @Tag("full")
    void eightByEightArrayIsLaidOut() {
        layout("systolic", "--rows", "8", "--cols", "8", "--clock-period", "25");
    }
}
