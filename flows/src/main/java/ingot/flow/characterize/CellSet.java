package ingot.flow.characterize;

import ingot.pdk.DrawnCells;
import ingot.pdk.PdkException;
import ingot.pdk.PdkProcess;
import java.util.List;
import java.util.stream.Stream;

/** The cells that a library needs: for synthesis, clock trees, repair and ties, and those that a layout is filled up with. */
public final class CellSet {
    private CellSet() {}

    /**
     * Names of all cells, the most used first.
     *
     * @throws PdkException when Ingot has no list for the process
     */
    public static List<String> of(PdkProcess process) {
        return Stream.concat(timed(process).stream(), physical(process).stream()).toList();
    }

    /** Those that compute or keep something. */
    static List<String> timed(PdkProcess process) {
        return DrawnCells.of(process).cells().stream().map(cell -> process.cellLibrary() + "__" + cell).toList();
    }

    /** Taps, end caps, fillers, capacitors and antenna diodes. */
    static List<String> physical(PdkProcess process) {
        var kit = process.cells();
        return Stream.of(List.of(kit.tap(), kit.diode().cell()), kit.endCaps(), kit.fillers(), kit.decaps()).flatMap(List::stream).distinct().toList();
    }
}
