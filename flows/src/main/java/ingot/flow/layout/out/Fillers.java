package ingot.flow.layout.out;

import ingot.flow.layout.LayoutException;
import ingot.flow.layout.embedded.FixedCell;
import ingot.flow.layout.embedded.Floorplan;
import ingot.flow.layout.embedded.Placement;
import ingot.flow.layout.embedded.Row;
import ingot.pdk.PdkProcess;
import ingot.pdk.lef.LefLibrary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fills every gap of every row, so that wells, implants and rails run through. */
public final class Fillers {
    private record Filler(String master, int sites) {}

    private record Span(int from, int to, String name) {}

    private Fillers() {}

    /**
     * The fillers of a legal placement; capacitors first, then plain fillers, the widest that fits each time.
     *
     * @throws LayoutException when two cells overlap or a cell is off its row's sites
     */
    public static List<FixedCell> place(Floorplan floorplan, Placement placement, LefLibrary lef, PdkProcess process) {
        int site = lef.sites().get(process.site()).width();
        var fillers = fillers(lef, process, site);
        var spans = spans(floorplan, placement, lef);
        var cells = new ArrayList<FixedCell>();
        for (var row : floorplan.rows()) {
            int end = row.x() + row.sites() * site;
            int at = row.x();
            String before = "the row's start";
            var taken = spans.getOrDefault(row.y(), List.of());
            for (var span : taken) {
                if (span.from() < at || (span.from() - row.x()) % site != 0 || span.to() > end) {
                    throw new LayoutException("the placement is not legal: " + span.name() + " at " + span.from() / 1e3
                            + " µm overlaps " + before + ", lies off the sites or outside its row at y " + row.y() / 1e3 + " µm");
                }
                fill(cells, fillers, row, at, span.from(), site);
                at = span.to();
                before = span.name();
            }
            fill(cells, fillers, row, at, end, site);
        }
        return cells;
    }

    private static List<Filler> fillers(LefLibrary lef, PdkProcess process, int site) {
        var fillers = new ArrayList<Filler>();
        for (var masters : List.of(process.cells().decaps(), process.cells().fillers())) {
            for (String master : masters) {
                fillers.add(new Filler(master, lef.macro(master).width() / site));
            }
        }
        fillers.sort(Comparator.comparingInt(Filler::sites).reversed()); // stable: of equal width the capacitor stays first
        return fillers;
    }

    /** What lies in the rows, by the row's y and from left to right. */
    private static Map<Integer, List<Span>> spans(Floorplan floorplan, Placement placement, LefLibrary lef) {
        var spans = new HashMap<Integer, List<Span>>();
        for (var cell : placement.netlist().cells()) {
            int x = placement.x()[cell.id()];
            add(spans, placement.y()[cell.id()], x, lef.macro(cell.master()).width(), cell.name());
        }
        for (var cell : floorplan.fixed()) {
            add(spans, cell.y(), cell.x(), lef.macro(cell.master()).width(), cell.name());
        }
        spans.values().forEach(list -> list.sort(Comparator.comparingInt(Span::from)));
        return spans;
    }

    private static void add(Map<Integer, List<Span>> spans, int y, int x, int width, String name) {
        spans.computeIfAbsent(y, key -> new ArrayList<>()).add(new Span(x, x + width, name));
    }

    private static void fill(List<FixedCell> cells, List<Filler> fillers, Row row, int from, int to, int site) {
        int at = from;
        while (at < to) {
            int room = (to - at) / site;
            var filler = fillers.stream().filter(candidate -> candidate.sites() <= room).findFirst()
                    .orElseThrow(() -> new LayoutException("no filler is as narrow as one site"));
            cells.add(new FixedCell("FILL_" + cells.size(), filler.master(), at, row.y(), row.orientation()));
            at += filler.sites() * site;
        }
    }
}
