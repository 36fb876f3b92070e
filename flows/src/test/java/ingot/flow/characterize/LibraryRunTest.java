package ingot.flow.characterize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ingot.pdk.liberty.LibertyReader;
import ingot.pdk.lite.OwnLibrary;
import ingot.tool.KnownTools;
import ingot.tool.ToolFinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cells measured here and now, held against the process's own library. */
class LibraryRunTest {
    private static final String PREFIX = "sky130_fd_sc_hd__";

    @TempDir
    Path folder;

    private final List<String> done = new ArrayList<>();

    private final LibraryRun.Progress progress = new LibraryRun.Progress() {
        @Override
        public void done(String cell, boolean fresh, int count, int of) {
            done.add(cell + (fresh ? " measured" : " kept"));
        }

        @Override
        public void failed(String cell, String reason) {
            done.add(cell + " failed: " + reason);
        }
    };

    private LibraryRun.Outcome run(String corner, String... cells) {
        ToolFinder.system().unavailable(KnownTools.NGSPICE).ifPresent(reason -> assumeTrue(false, reason));
        return new LibraryRun(CellSourcesTest.pdk(), Conditions.named(corner), folder)
                .run(List.of(cells).stream().map(cell -> PREFIX + cell).toList(), 1, progress);
    }

    private LibraryComparison compared(LibraryRun.Outcome outcome) throws IOException {
        var pdk = CellSourcesTest.pdk();
        var library = LibertyReader.read(Files.writeString(folder.resolve("made.lib"), outcome.liberty()));
        return LibraryComparison.of(library, pdk.liberty(pdk.process().defaultCorner()));
    }

    @Test
    void anInverterIsAsFastAsTheProcessSays() throws IOException {
        var outcome = run("tt_025C_1v80", "inv_1", "nothing_1");
        var comparison = compared(outcome);
        assertTrue(comparison.delays().quantile(0.5) <= 10, comparison.delays().toString());
        assertTrue(comparison.areas().isEmpty());
        assertEquals(1, outcome.cells());
        assertTrue(outcome.failures().get(PREFIX + "nothing_1").contains("nothing_1"));
        assertTrue(done.contains(PREFIX + "inv_1 measured"), done.toString());

        done.clear();
        assertEquals(outcome.liberty(), run("tt_025C_1v80", "inv_1", "nothing_1").liberty());
        assertTrue(done.contains(PREFIX + "inv_1 kept"), done.toString());
        assertTrue(outcome.liberty().contains("--corner tt_025C_1v80 --cells inv_1,nothing_1"));
        assertTrue(outcome.liberty().contains("index_1 (\"1, 2, 3, 4, 5, 6\");\n    index_2 (\"1, 2, 3, 4, 5\");"), "ABC wants templates as large as tables");
    }

    @Test
    void cellsThatComputeNothingHaveTheirAreaAndTheDiodeItsCapacitance() throws IOException {
        var outcome = run("tt_025C_1v80", "diode_2", "fill_1", "decap_3", "tapvpwrvgnd_1");
        assertEquals(4, outcome.cells(), outcome.failures().toString());
        var comparison = compared(outcome);
        assertTrue(comparison.areas().isEmpty(), comparison.areas().toString());
        assertEquals(1, comparison.capacitances().percents().length);
        assertTrue(comparison.capacitances().quantile(1) < 5, comparison.capacitances().toString());
    }

    @Test
    @Tag("full")
    void threeCellsAreAsFastAsTheProcessAndTheLibraryThatComesWithIngotSay() throws IOException {
        var outcome = run("tt_025C_1v80", "nand2_1", "a21oi_1", "dfxtp_1");
        var comparison = compared(outcome);
        assertTrue(comparison.delays().quantile(0.5) <= 10, comparison.delays().toString());
        assertTrue(comparison.delays().quantile(0.95) <= 25, comparison.delays().toString());
        assertTrue(comparison.setups().quantile(0.95) <= 25, comparison.setups().toString());

        var corner = CellSourcesTest.pdk().process().defaultCorner();
        var own = Files.write(folder.resolve("own.lib"), OwnLibrary.of(corner).orElseThrow());
        var again = LibraryComparison.of(LibertyReader.read(folder.resolve("made.lib")), LibertyReader.read(own));
        assertEquals(3, again.byCell().size());
        assertTrue(again.delays().quantile(1) < 1, again.delays().toString());
    }

    @Test
    void namesOfCornersAreRead() {
        var cold = Conditions.named("ff_n40C_1v95");
        assertEquals(-40, cold.temperatureC());
        assertEquals(1.95, cold.volts());
        assertEquals(1.5, cold.maxTransitionNs(), 1e-9);
        assertTrue(Conditions.named("tt_025C_0v80").slowness() > 3);
        assertThrows(CharacterizeException.class, () -> Conditions.named("typical"));
    }

    @Test
    void aBisectionEndsOnTheSafeSide() {
        double found = Bisection.least(0, 1, value -> value >= 0.3217);
        assertTrue(found >= 0.3217 && found < 0.3217 + 0.005, String.valueOf(found));
        double negative = Bisection.least(0, 1, value -> value >= -0.77);
        assertTrue(negative >= -0.77 && negative < -0.765, String.valueOf(negative));
        assertEquals(4, Bisection.least(0, 1, value -> false));
        assertFalse(Bisection.least(0, 1, value -> true) > 0);
    }
}
