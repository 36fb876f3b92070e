package ingot.flow.tinytapeout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ingot.tool.KnownTools;
import ingot.tool.ToolFinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A new project is clean; each of these mistakes in it is found, once, with its mend. */
class ProjectCheckTest {
    private static final String TOP = "tt_um_test_sum";
    private static final ProjectSettings SETTINGS = new ProjectSettings(
            "sum", "Sum: a \"small\" one", "Ada", "", "Adds", "1x1", 10_000_000, "ttsky26a", false);

    @TempDir
    Path folder;

    @BeforeEach
    void project() throws IOException {
        var tile = TileDesign.of(TileDesignTest.SUM, new TileDesignTest.None(), TOP);
        NewProject.write(NewProject.files(SETTINGS, tile.plan(), tile.entry().elaborate(new TileDesignTest.None())), folder);
    }

    private List<Defect> check() throws IOException {
        return ProjectCheck.check(folder);
    }

    @Test
    void newProjectIsClean() throws IOException {
        assertEquals(List.of(), check());
        assertTrue(Files.readString(folder.resolve("micropython/" + TOP + ".py")).contains("\"sum\": [(\"uo_out\", 0), "));
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        var message = assertThrows(TileException.class, this::project).getMessage();
        assertTrue(message.contains("is there already"), message);
    }

    @ParameterizedTest(name = "{2}: {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            info.yaml | yaml_version: 6 -> yaml_version: 5 | TT002 | yaml_version: 6
            info.yaml | pinout: -> pins: | TT003 | ui[0] to uio[7]
            info.yaml | author: "Ada" -> author: "" | TT004 | a line for `author`
            info.yaml | language: "SystemVerilog" -> | TT004 | a line for `language`
            info.yaml | tiles: "1x1" -> tiles: "1x3" | TT005 | 1x1, 1x2, 2x2
            info.yaml | clock_hz: 10000000 -> clock_hz: 10 MHz | TT008 | 10000000 for 10 MHz
            info.yaml | clock_hz: 10000000 -> clock_hz: 100000000 | TT008 | lower it
            info.yaml | yaml_version: 6 -> yaml_version: 6\\n  x: [ | TT001 | mend the file
            info.yaml | tiles: -> analog_pins: 9\\n  tiles: | TT009 | 0 to 6
            info.yaml | tiles: -> uses_3v3: true\\n  tiles: | TT009 | analog pin
            info.yaml | uo[7]: "even" -> | TT010 | uo[7]: ""
            info.yaml | ui[0]: -> ui[8]: "x"\\n  ui[0]: | TT011 | pins are ui[0..7]
            info.yaml | clock_hz: -> clock_mhz: 1\\n  clock_hz: | TT013 | clock_hz
            info.yaml | - "tt_um_test_sum.sv" -> - "*.sv" | TT007 | name every file
            info.yaml | - "tt_um_test_sum.sv" -> - "other.sv" | TT007 | src/
            info.yaml | top_module: "tt_um_test_sum" -> top_module: "sum" | TT006 | tt_um_<your name>
            docs/info.md | ## How it works -> ## How it works\\n\\nExplain how your project works\\n | TT021 | in yours
            docs/info.md | ## How to test -> ## How to test\\n\\nExplain how to use your project\\n | TT022 | in yours
            docs/info.md | None. -> ![the board](board.png) | TT023 | take its link out
            info.yaml | top_module: "tt_um_test_sum" -> top_module: "tt_um_test_sums" | TT030 | rename the module
            src/tt_um_test_sum.sv | assign uio_oe -> assign = uio_oe | TT031 | mend the Verilog
            src/tt_um_test_sum.sv | logic [7:0] ui_in -> logic [6:0] ui_in | TT032 | input [7:0] ui_in
            src/tt_um_test_sum.sv | input  logic [7:0] uio_in, -> | TT032 | declare `input [7:0] uio_in`
            src/tt_um_test_sum.sv | output logic [7:0] uo_out, -> output logic [7:0] uo_out, output logic irq, | TT033 | bring it to
            test/Makefile | tt_um_test_sum.sv -> project.v | TT041 | add it
            test/tb.v | tt_um_test_sum tile -> tt_um_example tile | TT042 | instantiate it
            test/test.py | @cocotb.test() -> | TT043 | @cocotb.test()
            .github/workflows/gds.yaml | precheck@ttsky26a -> viewer@ttsky26a | TT045 | precheck
            .github/workflows/gds.yaml | viewer@ttsky26a -> viewer@tt10 | TT046 | the tag of the shuttle
            .github/workflows/gds.yaml | gds/tt_um_test_sum.gds -> gds/project.gds | TT047 | gds_path
            """)
    void mistakesAreFound(String file, String edit, String id, String mend) throws IOException {
        assumeTrue(!id.matches("TT03[123]") || ToolFinder.system().unavailable(KnownTools.YOSYS).isEmpty(), "Yosys is not installed");
        var parts = (edit + " ").split(" -> ", 2);
        var text = Files.readString(folder.resolve(file));
        var changed = text.replace(parts[0].strip(), parts[1].strip().replace("\\n", "\n"));
        assertTrue(!changed.equals(text), () -> "nothing to change in\n" + text);
        Files.writeString(folder.resolve(file), changed);
        var found = check();
        assertTrue(found.stream().anyMatch(defect -> defect.id().equals(id) && defect.mend().contains(mend)
                && defect.place().startsWith(file.split("/")[0])), found::toString);
    }

    @Test
    void missingFilesAreFound() throws IOException {
        for (var file : List.of("docs/info.md", "test/Makefile", ".github/workflows/gds.yaml")) {
            Files.delete(folder.resolve(file));
        }
        assertEquals(List.of("TT020", "TT040", "TT044"), check().stream().map(Defect::id).toList());
        Files.delete(folder.resolve("info.yaml"));
        assertEquals(List.of("TT001"), check().stream().map(Defect::id).toList());
    }
}
