package ingot.flow.characterize;

import ingot.pdk.Pdk;
import java.util.List;

/** What a library tells of how it was made. */
final class LibraryHeader {
    private LibraryHeader() {}

    static List<String> lines(Pdk pdk, Conditions conditions) {
        return List.of(
                "Timing library of %s at %s, measured with ngspice by".formatted(pdk.process().cellLibrary(), conditions),
                "  ingot pdk characterize --corner " + conditions.name(),
                "Netlists are extracted from the cells' GDS: transistors with the areas and perimeters of their junctions and the distances of",
                "their gates to the ends of their diffusions (stress); capacitances of poly, local interconnect and first metal to substrate, to",
                "layers above and below and to neighbours on their own layer. Resistances of wires are left out.",
                "Delay arcs: the slowest values of the other inputs count, for each edge apart. Internal energy is what the supply gives in an edge",
                "less half of C V² of the load.",
                "Checks: the clock-to-output delay grows by a tenth.");
    }
}
