package ingot.flow.tinytapeout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.flow.layout.out.GdsInspection;
import ingot.flow.report.Check;
import ingot.pdk.Board;
import ingot.pdk.PdkProcess;
import ingot.pdk.StreamNumber;
import ingot.pdk.geometry.Rect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A tile as the template wants it is clean; each of these defects in its GDS, LEF or netlist is found with its mend. */
class LayoutCheckTest {
    private static final String TOP = "tt_um_test_sum";
    private static final StreamNumber MET4 = StreamNumber.parse("71/20");

    @TempDir
    Path folder;

    private final Board board = Board.named(ProjectCheck.BOARD);
    private final PdkProcess process = PdkProcess.named(board.process());
    private final Board.Tile tile = board.tile("1x1");

    private Path file(String name) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        return folder.resolve(name);
    }

    @BeforeEach
    void project() throws IOException {
        Files.writeString(file("info.yaml"), "project:\n  tiles: 1x1\n  top_module: " + TOP + "\n");
        TilePicture.of(TOP, board, process, tile).write(file(LayoutCheck.gds(TOP)));
        Files.writeString(file(LayoutCheck.lef(TOP)), TilePicture.lef(TOP, board, tile));
        Files.writeString(file(LayoutCheck.netlist(TOP)), """
                module %s (clk, ena, rst_n, ui_in, uo_out, uio_in, uio_out, uio_oe, VPWR, VGND);
                    input clk, ena, rst_n;
                    input [7:0] ui_in, uio_in;
                    output [7:0] uo_out, uio_out, uio_oe;
                    inout VPWR, VGND;
                endmodule
                """.formatted(TOP));
        signOff(Check.passed("Layout against netlist (LVS)", "match"));
    }

    private void signOff(Check check) throws IOException {
        var files = List.of(LayoutCheck.gds(TOP), LayoutCheck.lef(TOP), LayoutCheck.netlist(TOP));
        Signoff.of(folder, "test", files, List.of(check), Map.of()).write(folder);
    }

    private void finds(String id, String mend) throws IOException {
        var found = LayoutCheck.check(folder);
        assertTrue(found.stream().anyMatch(defect -> defect.id().equals(id) && defect.mend().contains(mend)), found::toString);
    }

    @Test
    void tileOfTheTemplateIsClean() throws IOException {
        assertEquals(List.of(), LayoutCheck.check(folder));
        assertEquals(new Rect(0, 0, 161_000, 111_520), GdsInspection.read(folder.resolve(LayoutCheck.gds(TOP))).bounds(TOP).orElseThrow());
    }

    static Stream<Arguments> gdsDefects() {
        return Stream.of(
                defect("TT051", "as info.yaml does", picture -> picture.top = "tt_um_other"),
                defect("TT051", "leave one top cell", picture -> picture.extraTop = "leftover"),
                defect("TT052", "metals up to met4", picture -> picture.draw("72/20", new Rect(1000, 1000, 3000, 3000))),
                defect("TT053", "prBoundary.boundary", picture -> picture.remove("235/4")),
                defect("TT054", "correct the outline", picture -> picture.replace("235/4", new Rect(0, 0, 334_880, 225_760))),
                defect("TT055", "within the outline", picture -> picture.draw("69/20", new Rect(160_000, 0, 161_005, 500))),
                defect("TT055", "within the outline", picture -> picture.call(160_900, 0)),
                defect("TT056", "process's layers", picture -> picture.draw("81/250", new Rect(0, 0, 500, 500))),
                defect("TT057", "rename them", picture -> picture.inner = "via#1"),
                defect("TT064", "layer 71/16 of the top cell", picture -> picture.remove("71/16")),
                defect("TT065", "delete them", picture -> picture.draw("68/20", new Rect(1000, 1000, 1000, 3000))),
                defect("TT066", "draw the metal", picture -> picture.draw("70/16", new Rect(50_000, 50_000, 51_000, 51_000))),
                defect("TT069", "0.005 um", picture -> picture.draw("68/20", new Rect(1001, 1000, 3000, 3000))),
                defect("TT069", "0.005 um", picture -> picture.call(1003, 1000)),
                defect("TT070", "delete them", picture -> picture.label("met4 here", 500, 500)));
    }

    private static Arguments defect(String id, String mend, Consumer<TilePicture> seed) {
        return Arguments.of(id, mend, seed);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("gdsDefects")
    void defectsOfTheGdsAreFound(String id, String mend, Consumer<TilePicture> seed) throws IOException {
        var picture = TilePicture.of(TOP, board, process, tile);
        seed.accept(picture);
        picture.write(file(LayoutCheck.gds(TOP)));
        finds(id, mend);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            SIZE 161.000 BY 111.520 -> SIZE 161.000 BY 225.760 | TT058 | 161.000 BY 111.520
            ORIGIN 0.000 0.000 -> ORIGIN 0.000 1.000 | TT058 | at the origin
            PIN ui_in[3] -> PIN ui_in[9] | TT060 | a pin of the template
            PIN ui_in[3] -> PIN ui_in[4] | TT059 | all 43 pins
            RECT 146.590 110.520 146.890 111.520 -> RECT 146.590 110.520 146.895 111.520 | TT061 | met4 146.590 110.520 146.890 111.520
            LAYER met4 -> LAYER met3 | TT061 | met4
            USE POWER -> USE SIGNAL | TT062 | USE POWER ;
            PIN VGND -> PIN GND | TT062 | vertical stripe
            RECT 18.280 2.480 19.880 109.040 -> RECT 18.280 2.480 19.280 109.040 | TT062 | at least 1.200 um
            RECT 18.280 2.480 19.880 109.040 -> RECT 18.280 12.480 19.880 109.040 | TT062 | from the bottom to the top
            RECT 21.580 2.480 23.180 109.040 -> RECT 19.880 2.480 23.180 109.040 | TT063 | keep them apart
            RECT 146.590 110.520 146.890 111.520 -> RECT 146.59 110.52 146.89 111.52 | TT067 | numbers like 0.300
            MACRO tt_um_test_sum -> MACRO tt_um_other | TT067 | one macro
            """)
    void defectsOfTheLefAreFound(String edit, String id, String mend) throws IOException {
        edit(LayoutCheck.lef(TOP), edit);
        finds(id, mend);
    }

    private void edit(String name, String edit) throws IOException {
        var parts = edit.split(" -> ");
        var text = Files.readString(folder.resolve(name));
        assertTrue(text.contains(parts[0].strip()), text);
        Files.writeString(folder.resolve(name), text.replace(parts[0].strip(), parts[1].strip()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            module tt_um_test_sum -> module other | TT068 | of this tile
            VGND -> VSS | TT068 | power ports
            """)
    void defectsOfTheNetlistAreFound(String edit, String id, String mend) throws IOException {
        edit(LayoutCheck.netlist(TOP), edit);
        finds(id, mend);
    }

    @Test
    void whatWasNotCheckedIsFound() throws IOException {
        Files.writeString(folder.resolve(LayoutCheck.netlist(TOP)), "\n", java.nio.file.StandardOpenOption.APPEND);
        finds("TT081", "ingot tt harden");
        signOff(new Check("Setup and hold", Check.Status.FAILED, "worst slack: hold -0.100 ns", List.of()));
        finds("TT082", "mend the design");
        signOff(Check.notRun("Layout against netlist (LVS)", "netgen is not installed"));
        finds("TT083", "ingot doctor");
        Files.delete(folder.resolve("signoff.json"));
        finds("TT080", "ingot tt harden");
        Files.delete(folder.resolve(LayoutCheck.gds(TOP)));
        finds("TT050", "commit what it writes");
    }

    @Test
    void coverIsExact() {
        var wanted = new Rect(0, 0, 10, 10);
        assertTrue(Cover.of(wanted, List.of(new Rect(0, 0, 6, 10), new Rect(5, 0, 10, 4), new Rect(5, 4, 11, 12))));
        assertEquals(false, Cover.of(wanted, List.of(new Rect(0, 0, 6, 10), new Rect(5, 0, 10, 4), new Rect(5, 5, 11, 12))));
        assertEquals(MET4, process.stream().get("met4").drawing());
    }
}
