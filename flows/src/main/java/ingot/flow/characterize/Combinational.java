package ingot.flow.characterize;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Delay arcs of a cell without state. Of all values of the other inputs that let an edge pass those count at which it is slowest, for
 * each edge of the output apart, as timing analysis must be safe at any.
 */
final class Combinational {
    private final CellBench bench;
    private final PathBench paths;
    private final Map<String, List<EdgeMeasure>> inputEdges = new TreeMap<>();

    /** A way through the cell, and what was measured at the middle of the tables. */
    private record Way(ArcShape arc, PathBench.Both probe) {}

    Combinational(CellBench bench) {
        this.bench = bench;
        paths = new PathBench(bench);
    }

    /** The arcs that end at an output. */
    List<Arc> arcs(String output) {
        var ways = new ArrayList<List<Way>>();
        for (var input : bench.logic().inputs()) {
            for (var positive : List.of(true, false)) {
                var found = sides(bench.logic(), input, output, positive).stream().map(side -> new ArcShape(input, output, positive, side))
                        .map(arc -> new Way(arc, paths.probe(arc))).toList();
                if (!found.isEmpty()) {
                    ways.add(found);
                }
            }
        }
        if (ways.isEmpty()) {
            return List.of();
        }
        ways.forEach(list -> list.forEach(this::note));
        double[] loads = loads(ways);
        return ways.stream().map(list -> arc(list, loads)).toList();
    }

    /** The largest load at which even the slowest way keeps the limit decides for all. */
    private double[] loads(List<List<Way>> ways) {
        var slowest = ways.stream().flatMap(List::stream)
                .max(Comparator.comparingDouble(way -> Math.max(way.probe.rise().slewNs(), way.probe.fall().slewNs()))).orElseThrow();
        return paths.loads(slowest.arc, slowest.probe);
    }

    private Arc arc(List<Way> ways, double[] loads) {
        var shape = ways.getFirst().arc;
        var rise = slowest(ways, true);
        var fall = slowest(ways, false);
        return new Arc(shape.input(), "combinational", shape.positive() ? "positive_unate" : "negative_unate",
                Optional.of(paths.table(rise.arc, true, rise.probe, loads)), Optional.of(paths.table(fall.arc, false, fall.probe, loads)));
    }

    private static Way slowest(List<Way> ways, boolean rises) {
        return ways.stream().max(Comparator.comparingDouble(way -> way.probe.edge(rises).delayNs())).orElseThrow();
    }

    private void note(Way way) {
        var seen = inputEdges.computeIfAbsent(way.arc.input(), pin -> new ArrayList<>());
        seen.add(way.probe.edge(way.arc.positive()));
        seen.add(way.probe.edge(!way.arc.positive()));
    }

    /** The capacitance of an input: for its rising and for its falling edge, the mean over all ways through the cell, in pF. */
    Optional<double[]> capacitance(String input) {
        var seen = inputEdges.get(input);
        if (seen == null) {
            return Optional.empty();
        }
        double[] sums = new double[2];
        for (int i = 0; i < seen.size(); i++) {
            sums[i % 2] += seen.get(i).inputPf() / (seen.size() / 2.0);
        }
        return Optional.of(sums);
    }

    /** Values of the other inputs at which {@code output} follows {@code input}, or its opposite. */
    static List<Map<String, Boolean>> sides(CellLogic logic, String input, String output, boolean positive) {
        var found = new ArrayList<Map<String, Boolean>>();
        for (var side : assignments(logic.inputs().stream().filter(pin -> !pin.equals(input)).toList())) {
            var low = new TreeMap<>(side);
            low.put(input, false);
            var high = new TreeMap<>(side);
            high.put(input, true);
            if (logic.value(output, low) != positive && logic.value(output, high) == positive) {
                found.add(side);
            }
        }
        return found;
    }

    /** All values that pins can have. */
    static List<Map<String, Boolean>> assignments(List<String> pins) {
        var all = new ArrayList<Map<String, Boolean>>();
        for (int bits = 0; bits < 1 << pins.size(); bits++) {
            var values = new TreeMap<String, Boolean>();
            for (int i = 0; i < pins.size(); i++) {
                values.put(pins.get(i), (bits >> i & 1) == 1);
            }
            all.add(values);
        }
        return all;
    }
}
