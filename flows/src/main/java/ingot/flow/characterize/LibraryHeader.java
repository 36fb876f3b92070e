package ingot.flow.characterize;

import ingot.pdk.Pdk;
import java.util.List;
import java.util.stream.Collectors;

/** What a library tells of how it was made. */
final class LibraryHeader {
    private LibraryHeader() {}

    /** Lines for a comment; {@code cells} are those that were asked for. */
    static List<String> lines(Pdk pdk, Conditions conditions, List<String> cells) {
        return List.of(
                "Timing library of %s at %s, measured with ngspice by".formatted(pdk.process().cellLibrary(), conditions),
                "  ingot pdk characterize --corner " + conditions.name() + chosen(pdk, cells),
                "Netlists are extracted from the cells' GDS: transistors with the areas and perimeters of their junctions and the distances of",
                "their gates to the ends of their diffusions (stress); capacitances of poly, local interconnect and first metal to substrate, to",
                "layers above and below and to neighbours on their own layer. Resistances of wires are left out.",
                "Delay arcs: the slowest values of the other inputs count, for each edge apart. Internal energy is what the supply gives in an edge",
                "less half of C V² of the load.",
                "Checks: the delay from clock to output, or through the open latch, grows by a tenth.",
                "Taps, fillers and capacitors have no pins, and leakage 0.");
    }

    private static String chosen(Pdk pdk, List<String> cells) {
        var prefix = pdk.process().cellLibrary() + "__";
        return cells.equals(CellSet.of(pdk.process())) ? "" : cells.stream().map(cell -> cell.substring(prefix.length()))
                .collect(Collectors.joining(",", " --cells ", ""));
    }
}
