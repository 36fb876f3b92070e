package ingot.flow.layout.embedded.route;

import ingot.pdk.lef.Macro;
import ingot.pdk.lef.MacroPin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the pins of one cell are reached. Any access point of a pin can be used together with any access point of any other pin
 * of the cell and of its neighbours.
 *
 * @param points access points by pin name, best first; a pin that cannot be reached has none
 */
record CellAccess(String cell, Map<String, List<AccessPoint>> points) {
    private static final int MAX_POINTS = 6;
    private static final int MAX_STEPS = 200_000;

    /** The pins that cannot be reached, in alphabetical order. */
    List<String> unreachable() {
        return points.entrySet().stream().filter(entry -> entry.getValue().isEmpty()).map(Map.Entry::getKey).sorted().toList();
    }

    /** Solves a cell: first one point for every pin, then as many alternatives as fit. */
    static CellAccess of(Macro macro, RouteTechnology technology) {
        var pins = macro.pins().stream()
                .filter(pin -> pin.use() == MacroPin.Use.SIGNAL || pin.use() == MacroPin.Use.CLOCK)
                .sorted(Comparator.comparing(MacroPin::name)).toList();
        var candidates = new HashMap<String, List<AccessPoint>>();
        for (var pin : pins) {
            candidates.put(pin.name(), new AccessCandidates(technology, macro, pin).all());
        }
        var names = pins.stream().map(MacroPin::name).filter(name -> !candidates.get(name).isEmpty())
                .sorted(Comparator.comparingInt(name -> candidates.get(name).size())).toList();
        var chosen = new ArrayList<AccessPoint>();
        int spacing = technology.layers().getFirst().spacing();
        var result = new TreeMap<String, List<AccessPoint>>();
        pins.forEach(pin -> result.put(pin.name(), new ArrayList<>()));
        if (choose(names, candidates, spacing, chosen, new int[] {MAX_STEPS})) {
            for (int i = 0; i < names.size(); i++) {
                result.get(names.get(i)).add(chosen.get(i));
            }
            addAlternatives(names, candidates, spacing, result);
        } else {
            greedy(names, candidates, spacing, result);
        }
        return new CellAccess(macro.name(), result);
    }

    private static boolean choose(
            List<String> names, Map<String, List<AccessPoint>> candidates, int spacing, List<AccessPoint> chosen, int[] steps) {
        if (chosen.size() == names.size()) {
            return true;
        }
        for (var point : candidates.get(names.get(chosen.size()))) {
            if (steps[0]-- <= 0) {
                return false;
            }
            if (chosen.stream().noneMatch(other -> Geometry.closer(other.patch(), point.patch(), spacing))) {
                chosen.add(point);
                if (choose(names, candidates, spacing, chosen, steps)) {
                    return true;
                }
                chosen.removeLast();
            }
        }
        return false;
    }

    /** When no full solution exists: as many pins as possible, hardest first, so that the report names the fewest. */
    private static void greedy(
            List<String> names, Map<String, List<AccessPoint>> candidates, int spacing, Map<String, List<AccessPoint>> result) {
        for (var name : names) {
            candidates.get(name).stream().filter(point -> fits(name, point, spacing, result)).findFirst()
                    .ifPresent(point -> result.get(name).add(point));
        }
    }

    private static void addAlternatives(
            List<String> names, Map<String, List<AccessPoint>> candidates, int spacing, Map<String, List<AccessPoint>> result) {
        boolean added = true;
        while (added) {
            added = false;
            for (var name : names) {
                var points = result.get(name);
                if (points.size() >= MAX_POINTS) {
                    continue;
                }
                var next = candidates.get(name).stream()
                        .filter(point -> !points.contains(point) && fits(name, point, spacing, result)).findFirst();
                next.ifPresent(points::add);
                added |= next.isPresent();
            }
        }
    }

    private static boolean fits(String pin, AccessPoint point, int spacing, Map<String, List<AccessPoint>> result) {
        return result.entrySet().stream().filter(entry -> !entry.getKey().equals(pin))
                .flatMap(entry -> entry.getValue().stream())
                .noneMatch(other -> Geometry.closer(other.patch(), point.patch(), spacing));
    }
}
