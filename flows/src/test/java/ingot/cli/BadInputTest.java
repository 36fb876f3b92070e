package ingot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the user gets wrong: one clear line with the mend, an exit code that is not 0, nothing half-written. */
class BadInputTest {
    @TempDir
    Path folder;

    private String said;

    private int ingot(String... arguments) {
        var out = new StringWriter();
        int code = Main.run(arguments, new PrintWriter(out), new PrintWriter(out));
        said = out.toString();
        return code;
    }

    private String out() {
        return folder.resolve("out").toString();
    }

    @Test
    void unknownDesign() {
        assertEquals(1, ingot("emit", "sistolic", "--out", out()));
        assertEquals("error: there is no design `sistolic`; did you mean systolic? ingot list shows all\n", said);
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void designFarFromAll() {
        assertEquals(1, ingot("emit", "zebra"));
        assertEquals("error: there is no design `zebra`; ingot list shows all\n", said);
    }

    @Test
    void unknownCommand() {
        assertEquals(2, ingot("biuld", "systolic"));
        assertTrue(said.contains("did you mean: build"), said);
    }

    @Test
    void designForgotten() {
        assertEquals(1, ingot("emit", "--rows", "3"));
        assertTrue(said.startsWith("error: the design comes first: ingot emit <design> --rows"), said);
    }

    @Test
    void parameterOutOfRangeIsAnsweredByTheRecord() {
        assertEquals(1, ingot("emit", "systolic", "--rows", "0", "--out", out()));
        assertEquals("error: systolic: rows must be 1 to 256, was 0\n", said);
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void parameterThatIsNoNumber() {
        assertEquals(2, ingot("emit", "systolic", "--rows", "many", "--out", out()));
        assertTrue(said.startsWith("error: Invalid value for option '--rows'"), said);
    }

    @Test
    void unknownParameter() {
        assertEquals(2, ingot("emit", "systolic", "--row", "3"));
        assertTrue(said.contains("--row") && said.contains("--rows"), said);
    }

    @Test
    void unknownConstantOfAnEnum() {
        assertEquals(2, ingot("emit", "systolic", "--dataflow", "sideways"));
        assertTrue(said.contains("WEIGHT_STATIONARY"), said);
    }

    @Test
    void unknownNumberType() {
        assertEquals(2, ingot("emit", "systolic", "--input", "int99"));
        assertTrue(said.contains("'--input'") && said.contains("an integer must have 2 to 64 bits, had 99"), said);
    }

    @Test
    void missingProcessData() {
        assertEquals(1, ingot("synth", "fifo", "--pdk-root", folder.toString(), "--out", out()));
        assertTrue(said.startsWith("error: no sky130A process data; looked for "), said);
        assertTrue(said.contains("ciel enable"), said);
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void partialProcessDataAreNamedFileByFile() throws IOException {
        Files.createDirectories(folder.resolve("sky130A/libs.ref"));
        assertEquals(1, ingot("synth", "fifo", "--pdk-root", folder.toString(), "--out", out()));
        assertTrue(said.contains("is not complete; missing:"), said);
        assertTrue(said.contains("sky130_fd_sc_hd__tt_025C_1v80.lib"), said);
    }

    @Test
    void settingsThatMakeNoSense() {
        var root = Needs.pdkRoot();
        assertEquals(1, ingot("synth", "fifo", "--pdk-root", root, "--clock-period", "-3", "--out", out()));
        assertEquals("error: --clock-period must be more than 0 and at most 1000 ns, was -3.0\n", said);
        assertEquals(1, ingot("layout", "fifo", "--pdk-root", root, "--engine", "magnetic", "--out", out()));
        assertTrue(said.startsWith("error: there is no layout engine `magnetic`; there is embedded"), said);
    }

    @Test
    @Tag("tool")
    void designThatDoesNotFitItsDie() {
        var root = Needs.pdkRoot();
        Needs.tool(ingot.tool.KnownTools.YOSYS);
        assertEquals(1, ingot("layout", "fifo", "--pdk-root", root, "--die", "60x60", "--out", out()));
        assertTrue(said.lines().anyMatch(line -> line.startsWith("error: ")), said);
        assertFalse(said.contains("internal error"), said);
        assertFalse(Files.exists(folder.resolve("out/layout")), "nothing half-written may look whole");
        assertTrue(Files.exists(folder.resolve("out/synthesis/step.json")), "what was finished is kept");
    }

    @Test
    void outputFolderThatCannotBeWritten() {
        assertEquals(1, ingot("emit", "fifo", "--out", "/proc/ingot"));
        assertTrue(said.lines().anyMatch(line -> line.startsWith("error: ")), said);
        assertFalse(said.contains("internal error"), said);
    }

    @Test
    void longNumbersMayBeHexadecimal() throws IOException {
        assertEquals(0, ingot("emit", "crc", "--width", "8", "--polynomial", "0x9b", "--init", "255", "--xor-out", "0", "--out", out()), said);
        try (var files = Files.list(folder.resolve("out/rtl"))) {
            assertTrue(files.anyMatch(file -> file.getFileName().toString().startsWith("Crc8_9b_")), said);
        }
        assertEquals(2, ingot("emit", "crc", "--polynomial", "0xseven", "--out", out()));
        assertTrue(said.contains("0xseven"), said);
    }

    @Test
    void emitWritesTheDesign() throws IOException {
        assertEquals(0, ingot("emit", "systolic", "--rows", "2", "--cols", "3", "--dataflow", "output-stationary", "--out", out()));
        try (var files = Files.list(folder.resolve("out/rtl"))) {
            assertTrue(files.anyMatch(file -> file.toString().endsWith(".sv")), said);
        }
    }
}
