package ingot.flow.characterize;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that was measured of a cell.
 *
 * @param groups further groups of the cell: {@code ff}, {@code latch}, {@code statetable}, attributes of the kind {@code name : value;}
 * @param note what a reader must know of this cell, for example that its netlist has no wires; empty for nothing
 */
record CellResult(String cell, double areaUm2, double leakageNw, Map<String, Double> leakageStatesNw, List<String> groups, List<Pin> pins,
        String note) {
    /**
     * A pin of the cell.
     *
     * @param riseCapacitancePf of an input, {@code fallCapacitancePf} likewise
     * @param function of an output
     */
    record Pin(String name, boolean output, boolean clock, double riseCapacitancePf, double fallCapacitancePf, Optional<String> function,
            double maxCapacitancePf, List<Arc> arcs, List<Constraint> constraints, Optional<InputPower> power, List<String> attributes) {
        static Pin input(String name, double[] capacitancePf) {
            return new Pin(name, false, false, capacitancePf[0], capacitancePf[1], Optional.empty(), 0, List.of(), List.of(), Optional.empty(),
                    List.of());
        }

        static Pin output(String name, Optional<String> function, List<Arc> arcs) {
            double most = arcs.stream().flatMap(arc -> arc.rise().or(arc::fall).stream())
                    .mapToDouble(edges -> edges.delay().index2()[edges.delay().index2().length - 1]).max().orElse(0);
            return new Pin(name, true, false, 0, 0, function, most, arcs, List.of(), Optional.empty(), List.of());
        }

        Pin with(boolean isClock, List<Constraint> checks, Optional<InputPower> energy, List<String> more) {
            return new Pin(name, output, isClock, riseCapacitancePf, fallCapacitancePf, function, maxCapacitancePf, arcs, checks, energy, more);
        }
    }

    /** A check of an input against another: ns by the related pin's transition, then this pin's. A table of one axis for pulse widths. */
    record Constraint(String related, String kind, Optional<ingot.pdk.liberty.Table> rise, Optional<ingot.pdk.liberty.Table> fall) {}

    /** Energy in pJ of an input's edges that move no output, by transition. */
    record InputPower(double[] slewsNs, double[] risePj, double[] fallPj) {}
}
