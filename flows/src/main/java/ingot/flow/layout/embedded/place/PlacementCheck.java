package ingot.flow.layout.embedded.place;

import ingot.flow.gates.GateCell;
import ingot.flow.layout.embedded.FixedCell;
import ingot.flow.layout.embedded.Floorplan;
import ingot.flow.layout.embedded.Placement;
import ingot.flow.layout.embedded.Row;
import ingot.pdk.geometry.Orientation;
import ingot.pdk.lef.LefLibrary;
import ingot.pdk.lef.Macro;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The referee of a placement: it shares no code with the placer. Every cell must stand on a site of a row, inside the row, turned as the row asks
 * (or mirrored), and overlap no other cell.
 */
public final class PlacementCheck {
    private final LefLibrary lef;
    private final Map<Integer, List<Row>> rowsByY = new HashMap<>();
    private final Map<Integer, List<Span>> spansByY = new HashMap<>();
    private final List<String> problems = new ArrayList<>();

    private record Span(String name, int x0, int x1) {}

    private PlacementCheck(Floorplan floorplan, LefLibrary lef) {
        this.lef = lef;
        floorplan.rows().forEach(row -> rowsByY.computeIfAbsent(row.y(), _ -> new ArrayList<>()).add(row));
    }

    /** One line per fault, naming the cells; empty when the placement is legal. */
    public static List<String> problems(Placement placement, Floorplan floorplan, LefLibrary lef) {
        var check = new PlacementCheck(floorplan, lef);
        for (FixedCell cell : floorplan.fixed()) {
            check.occupy(cell.name(), lef.macro(cell.master()), cell.x(), cell.y());
        }
        for (GateCell cell : placement.netlist().cells()) {
            check.cell(cell, placement.x()[cell.id()], placement.y()[cell.id()], placement.orientation()[cell.id()]);
        }
        check.overlaps();
        return List.copyOf(check.problems);
    }

    private void cell(GateCell cell, int x, int y, Orientation orientation) {
        Macro macro = lef.macro(cell.master());
        String where = "cell `" + cell.name() + "` at (" + x + ", " + y + ") ";
        Row row = rowsByY.getOrDefault(y, List.of()).stream().filter(candidate -> inside(macro, x, candidate)).findFirst().orElse(null);
        if (row == null) {
            problems.add(where + "stands in no row");
            return;
        }
        if ((x - row.x()) % lef.sites().get(macro.site()).width() != 0) {
            problems.add(where + "stands between two sites");
        }
        boolean upright = row.orientation() == Orientation.N || row.orientation() == Orientation.FN;
        boolean cellUpright = orientation == Orientation.N || orientation == Orientation.FN;
        if (upright != cellUpright) {
            problems.add(where + "is turned " + orientation + " in a row turned " + row.orientation());
        }
        occupy(cell.name(), macro, x, y);
    }

    private boolean inside(Macro macro, int x, Row row) {
        int siteWidth = lef.sites().get(macro.site()).width();
        return x >= row.x() && x + macro.width() <= row.x() + row.sites() * siteWidth;
    }

    private void occupy(String name, Macro macro, int x, int y) {
        spansByY.computeIfAbsent(y, _ -> new ArrayList<>()).add(new Span(name, x, x + macro.width()));
    }

    private void overlaps() {
        for (int y : spansByY.keySet().stream().sorted().toList()) {
            var spans = spansByY.get(y);
            spans.sort(Comparator.comparingInt(Span::x0).thenComparingInt(Span::x1).thenComparing(Span::name));
            Span widest = spans.getFirst();
            for (Span span : spans.subList(1, spans.size())) {
                if (span.x0() < widest.x1()) {
                    problems.add("cells `" + widest.name() + "` and `" + span.name() + "` overlap in the row at y = " + y);
                }
                widest = span.x1() > widest.x1() ? span : widest;
            }
        }
    }
}
