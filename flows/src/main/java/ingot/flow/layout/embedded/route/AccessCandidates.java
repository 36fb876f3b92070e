package ingot.flow.layout.embedded.route;

import ingot.pdk.geometry.Rect;
import ingot.pdk.lef.Macro;
import ingot.pdk.lef.MacroPin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** All ways to reach one pin of a cell that keep clear of the cell's other metal and of its edge. */
final class AccessCandidates {
    private static final int EDGE_COLUMN_COST = 60;
    private static final int OFF_GRID_COST = 3;

    private final RouteTechnology technology;
    private final Macro macro;
    private final MacroPin pin;
    private final LayerRules metal;
    private final Rect viaPad;
    private final List<Rect> foreign = new ArrayList<>();
    private final List<Rect> cuts = new ArrayList<>();

    AccessCandidates(RouteTechnology technology, Macro macro, MacroPin pin) {
        this.technology = technology;
        this.macro = macro;
        this.pin = pin;
        this.metal = technology.layers().getFirst();
        this.viaPad = technology.vias().getFirst().lower();
        for (var other : macro.pins()) {
            if (!other.name().equals(pin.name())) {
                foreign.addAll(CellMetal.on(other.shapes(), metal.name()));
            }
        }
        foreign.addAll(CellMetal.on(macro.obstructions(), metal.name()));
        cuts.addAll(CellMetal.on(macro.obstructions(), technology.pinCut()));
    }

    /** The candidates, cheapest first. */
    List<AccessPoint> all() {
        var own = CellMetal.on(pin.shapes(), metal.name());
        var found = new ArrayList<AccessPoint>();
        int cols = macro.width() / technology.pitchX();
        int rows = macro.height() / technology.pitchY();
        for (int row = 0; row < rows; row++) {
            for (int col = 0; col < cols; col++) {
                if (own.isEmpty()) {
                    throughCut(col, row, cols, found);
                } else {
                    onMetal(col, row, own, found);
                }
            }
        }
        found.sort(Comparator.comparingInt(AccessPoint::cost).thenComparingInt(AccessPoint::row)
                .thenComparingInt(AccessPoint::col).thenComparingInt(AccessPoint::cutX).thenComparingInt(AccessPoint::cutY));
        return found;
    }

    private int nodeX(int col) {
        return technology.pitchX() / 2 + col * technology.pitchX();
    }

    private int nodeY(int row) {
        return technology.pitchY() / 2 + row * technology.pitchY();
    }

    private void onMetal(int col, int row, List<Rect> own, List<AccessPoint> found) {
        int x = nodeX(col);
        int y = nodeY(row);
        var pad = viaPad.shift(x, y);
        for (var shape : own) {
            int dx = Math.max(0, Math.max(shape.x0() - x, x - shape.x1()));
            int dy = Math.max(0, Math.max(shape.y0() - y, y - shape.y1()));
            if (dx > technology.pitchX() / 2 || dy > technology.pitchY() / 2) {
                continue;
            }
            int half = metal.halfWidth();
            int ax = clampInside(x, shape.x0() + half, shape.x1() - half);
            int ay = clampInside(y, shape.y0() + half, shape.y1() - half);
            var patch = pad.hull(new Rect(ax - half, ay - half, ax + half, ay + half));
            if (clear(patch)) {
                found.add(new AccessPoint(col, row, patch, null, 0, 0, (dx + dy) * OFF_GRID_COST));
                return;
            }
        }
    }

    private static int clampInside(int value, int low, int high) {
        return low > high ? (low + high) / 2 / 5 * 5 : Math.clamp(value, low, high);
    }

    private void throughCut(int col, int row, int cols, List<AccessPoint> found) {
        var pinMetal = CellMetal.on(pin.shapes(), technology.pinLayer());
        int x = nodeX(col);
        int y = nodeY(row);
        int half = technology.accessVias().getFirst().cut().x1();
        AccessPoint best = null;
        for (int cx : near(x, technology.pitchX() / 2, half, pinMetal, true)) {
            for (int cy : near(y, technology.pitchY() / 2, half, pinMetal, false)) {
                var cut = new Rect(cx - half, cy - half, cx + half, cy + half);
                if (!Geometry.covered(cut, pinMetal) || cuts.stream().anyMatch(c -> Geometry.closer(c, cut, technology.pinCutSpacing()))) {
                    continue;
                }
                for (var via : technology.accessVias().subList(0, Math.min(2, technology.accessVias().size()))) {
                    var patch = via.upper().shift(cx, cy).hull(viaPad.shift(x, y));
                    int cost = (Math.abs(cx - x) + 2 * Math.abs(cy - y)) * OFF_GRID_COST
                            + (col == 0 || col == cols - 1 ? EDGE_COLUMN_COST : 0);
                    if ((best == null || cost < best.cost()) && clear(patch)) {
                        best = new AccessPoint(col, row, patch, via.name(), cx, cy, cost);
                    }
                }
            }
        }
        if (best != null) {
            found.add(best);
        }
    }

    /** Cut positions worth trying near a grid line: on it, or as near to it as a shape of the pin allows. */
    private static Iterable<Integer> near(int line, int reach, int half, List<Rect> shapes, boolean x) {
        var result = new TreeSet<Integer>();
        result.add(line);
        for (var shape : shapes) {
            int low = (x ? shape.x0() : shape.y0()) + half;
            int high = (x ? shape.x1() : shape.y1()) - half;
            if (low <= high && Math.abs(Math.clamp(line, low, high) - line) <= reach) {
                result.add(Math.clamp(line, low, high));
            }
        }
        return result;
    }

    private boolean clear(Rect patch) {
        int edge = metal.spacing() / 2;
        if (patch.x0() < edge || patch.x1() > macro.width() - edge) {
            return false;
        }
        return foreign.stream().noneMatch(shape -> Geometry.closer(shape, patch, metal.spacingTo(shape)));
    }
}
