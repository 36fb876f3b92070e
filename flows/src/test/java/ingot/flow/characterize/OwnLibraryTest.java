package ingot.flow.characterize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.pdk.Corner;
import ingot.pdk.lite.OwnLibrary;
import ingot.pdk.liberty.LibertyReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The libraries that come with Ingot, held against those of the process. */
class OwnLibraryTest {
    private static final String PREFIX = "sky130_fd_sc_hd__";
    private static final Set<String> FEW = Stream.of("inv_1", "nand2_1", "a21oi_1", "dfxtp_1", "dlxtp_1", "dlclkp_1", "diode_2")
            .map(cell -> PREFIX + cell).collect(Collectors.toSet());

    @TempDir
    Path folder;

    static List<Corner> corners() {
        return CellSourcesTest.pdk().process().corners().stream().filter(corner -> OwnLibrary.of(corner).isPresent()).toList();
    }

    private LibraryComparison compared(Corner corner, Predicate<String> cells) throws IOException {
        var own = Files.write(folder.resolve("own.lib"), OwnLibrary.of(corner).orElseThrow());
        return LibraryComparison.of(LibertyReader.read(own, cells), LibertyReader.read(CellSourcesTest.pdk().libertyFile(corner), cells));
    }

    private static void near(LibraryComparison comparison) {
        assertTrue(comparison.areas().isEmpty(), comparison.areas().toString());
        assertTrue(comparison.delays().quantile(0.5) <= 10, comparison.delays().toString());
        assertTrue(comparison.delays().quantile(0.95) <= 25, comparison.delays().toString());
        assertTrue(comparison.setups().quantile(0.95) <= 25, comparison.setups().toString());
    }

    @Test
    void fewCellsAreAsTheProcessSays() throws IOException {
        var comparison = compared(CellSourcesTest.pdk().process().defaultCorner(), FEW::contains);
        assertEquals(FEW, comparison.byCell().keySet());
        near(comparison);
        var svg = ErrorPlot.svg(comparison);
        assertTrue(svg.startsWith("<svg xmlns=") && svg.contains("transitions"), svg);
    }

    @ParameterizedTest
    @MethodSource("corners")
    @Tag("full")
    void allCellsAreAsTheProcessSays(Corner corner) throws IOException {
        near(compared(corner, cell -> true));
    }
}
