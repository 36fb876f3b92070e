package ingot.flow.characterize;

import ingot.pdk.liberty.LibertyCell;
import ingot.pdk.liberty.LibertyLibrary;
import ingot.pdk.liberty.LibertyPin;
import ingot.pdk.liberty.Table;
import ingot.pdk.liberty.TimingArc;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Holds a library against another one: at every point of the first one's tables, what does the second one say there?
 *
 * @param delays of delay arcs; short delays count as 20 ps at least, so that a picosecond is not much
 * @param transitions of the outputs, likewise
 * @param capacitances of the inputs
 * @param setups differences of setup times beyond 40 ps, as percent of the other library's; 0 for those within
 * @param areas cells whose areas differ
 * @param byCell median error of the delays of each cell
 */
public record LibraryComparison(Errors delays, Errors transitions, Errors capacitances, Errors setups, List<String> areas, Map<String, Errors> byCell) {
    private static final double SHORT_NS = 0.02;
    private static final double SETUP_NS = 0.04;
    private static final Set<TimingArc.Kind> DELAYS = EnumSet.of(TimingArc.Kind.COMBINATIONAL, TimingArc.Kind.RISING_EDGE,
            TimingArc.Kind.FALLING_EDGE, TimingArc.Kind.CLEAR, TimingArc.Kind.PRESET);
    private static final Set<TimingArc.Kind> SETUPS = EnumSet.of(TimingArc.Kind.SETUP_RISING, TimingArc.Kind.SETUP_FALLING);

    /** Gathers while it walks. */
    private static final class Walk {
        private final List<Double> delays = new ArrayList<>();
        private final List<Double> transitions = new ArrayList<>();
        private final List<Double> capacitances = new ArrayList<>();
        private final List<Double> setups = new ArrayList<>();
        private final List<String> areas = new ArrayList<>();
        private final Map<String, Errors> byCell = new TreeMap<>();

        void cell(LibertyCell here, LibertyCell there) {
            if (Math.abs(here.areaUm2() - there.areaUm2()) > 1e-3) {
                areas.add("%s: %.4f and %.4f um2".formatted(here.name(), here.areaUm2(), there.areaUm2()));
            }
            int before = delays.size();
            for (var pin : here.pins()) {
                var other = there.pins().stream().filter(candidate -> candidate.name().equals(pin.name())).findFirst();
                other.ifPresent(found -> pin(pin, found));
            }
            byCell.put(here.name(), Errors.of(delays.subList(before, delays.size())));
        }

        private void pin(LibertyPin here, LibertyPin there) {
            if (here.direction() == LibertyPin.Direction.INPUT && there.capacitancePf() > 0) {
                capacitances.add(100 * Math.abs(here.capacitancePf() - there.capacitancePf()) / there.capacitancePf());
            }
            for (var arc : here.arcs()) {
                var same = there.arcs().stream().filter(other -> other.relatedPin().equals(arc.relatedPin()) && other.kind() == arc.kind()
                        && (!DELAYS.contains(arc.kind()) || arc.kind() != TimingArc.Kind.COMBINATIONAL || other.sense() == arc.sense())).toList();
                if (same.isEmpty()) {
                    continue;
                }
                if (DELAYS.contains(arc.kind())) {
                    errors(arc.rise(), same.stream().flatMap(other -> other.rise().stream()).toList(), delays);
                    errors(arc.fall(), same.stream().flatMap(other -> other.fall().stream()).toList(), delays);
                    errors(arc.riseTransition(), same.stream().flatMap(other -> other.riseTransition().stream()).toList(), transitions);
                    errors(arc.fallTransition(), same.stream().flatMap(other -> other.fallTransition().stream()).toList(), transitions);
                } else if (SETUPS.contains(arc.kind())) {
                    setups(arc.rise(), same.getFirst().rise());
                    setups(arc.fall(), same.getFirst().fall());
                }
            }
        }

        /** Where the other library tells states apart, its slowest counts. */
        private static void errors(Optional<Table> here, List<Table> there, List<Double> into) {
            here.filter(table -> !there.isEmpty()).ifPresent(table -> each(table, (slew, load, value) -> {
                double other = there.stream().mapToDouble(candidate -> candidate.at(slew, load)).max().orElseThrow();
                into.add(100 * Math.abs(value - other) / Math.max(SHORT_NS, Math.abs(other)));
            }));
        }

        private void setups(Optional<Table> here, Optional<Table> there) {
            if (here.isPresent() && there.isPresent()) {
                each(here.get(), (clock, data, value) -> {
                    double other = there.get().at(clock, data);
                    double difference = Math.abs(value - other);
                    setups.add(difference <= SETUP_NS ? 0 : 100 * difference / Math.max(1e-3, Math.abs(other)));
                });
            }
        }
    }

    private interface Point {
        void at(double first, double second, double value);
    }

    private static void each(Table table, Point point) {
        for (int i = 0; i < table.index1().length; i++) {
            for (int j = 0; j < table.index2().length; j++) {
                point.at(table.index1()[i], table.index2()[j], table.values()[i * table.index2().length + j]);
            }
        }
    }

    /** Compares the cells that both have. */
    public static LibraryComparison of(LibertyLibrary here, LibertyLibrary there) {
        var walk = new Walk();
        here.cells().forEach((name, cell) -> {
            var other = there.cells().get(name);
            if (other != null) {
                walk.cell(cell, other);
            }
        });
        return new LibraryComparison(Errors.of(walk.delays), Errors.of(walk.transitions), Errors.of(walk.capacitances), Errors.of(walk.setups),
                List.copyOf(walk.areas), walk.byCell);
    }

    /** What came out, for people. */
    public List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add("delays:       " + delays);
        lines.add("transitions:  " + transitions);
        lines.add("capacitances: " + capacitances);
        lines.add("setup times:  " + setups);
        lines.add(areas.isEmpty() ? "areas:        equal" : "areas:        " + String.join("; ", areas));
        return lines;
    }
}
