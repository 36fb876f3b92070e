package ingot.flow.layout.embedded.place;

import ingot.flow.gates.GateNetlist;
import ingot.flow.layout.LayoutException;
import ingot.flow.layout.embedded.FixedCell;
import ingot.flow.layout.embedded.Floorplan;
import ingot.flow.layout.embedded.Row;
import ingot.pdk.geometry.Rect;
import ingot.pdk.lef.LefLibrary;
import ingot.pdk.lef.Macro;
import ingot.pdk.lef.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The rows of a floorplan with the fixed cells taken out: where movable cells may go.
 *
 * @param rowHeight and {@code siteWidth}: of the library's site, nm
 * @param lines one per distinct row y, from bottom to top
 */
record RowMap(int rowHeight, int siteWidth, List<Line> lines) {
    /** All free segments at one y, from left to right. */
    record Line(int y, List<Segment> segments) {}

    static RowMap of(GateNetlist netlist, Floorplan floorplan, LefLibrary lef) {
        Site site = site(netlist, floorplan, lef);
        List<Rect> fixed = floorplan.fixed().stream().map(cell -> outline(cell, lef)).toList();
        var byY = new ArrayList<Row>(floorplan.rows());
        byY.sort(Comparator.comparingInt(Row::y).thenComparingInt(Row::x));
        var lines = new ArrayList<Line>();
        for (Row row : byY) {
            if (lines.isEmpty() || lines.getLast().y() != row.y()) {
                lines.add(new Line(row.y(), new ArrayList<>()));
            }
            lines.getLast().segments().addAll(cut(row, site, fixed));
        }
        return new RowMap(site.height(), site.width(), List.copyOf(lines));
    }

    /** The site that the cells stand on; all must agree. */
    private static Site site(GateNetlist netlist, Floorplan floorplan, LefLibrary lef) {
        Macro first = null;
        for (var cell : netlist.cells()) {
            Macro macro = lef.macros().get(cell.master());
            if (macro == null) {
                throw new LayoutException("cell `" + cell.name() + "` is a " + cell.master()
                        + ", which the LEF files do not have: map the netlist to the library of this process");
            }
            if (first == null) {
                first = macro;
            } else if (macro.height() != first.height()) {
                throw new LayoutException("cell `" + cell.name() + "` (" + cell.master() + ") is " + macro.height()
                        + " nm high and the rows are " + first.height()
                        + " nm: the embedded placer takes cells of one height only; keep others from synthesis or use OpenROAD");
            }
        }
        if (first == null && !floorplan.fixed().isEmpty()) {
            first = lef.macro(floorplan.fixed().getFirst().master());
        }
        if (first == null) {
            throw new LayoutException("the netlist `" + netlist.name() + "` has no cells: there is nothing to place");
        }
        Site site = lef.sites().get(first.site());
        if (site == null) {
            throw new LayoutException("cell " + first.name() + " stands on site `" + first.site() + "`, which no LEF file describes");
        }
        return site;
    }

    private static Rect outline(FixedCell cell, LefLibrary lef) {
        Macro macro = lef.macro(cell.master());
        return new Rect(cell.x(), cell.y(), cell.x() + macro.width(), cell.y() + macro.height());
    }

    private static List<Segment> cut(Row row, Site site, List<Rect> fixed) {
        var whole = new Rect(row.x(), row.y(), row.x() + row.sites() * site.width(), row.y() + site.height());
        var blocks = fixed.stream().filter(whole::overlaps).sorted(Comparator.comparingInt(Rect::x0)).toList();
        var segments = new ArrayList<Segment>();
        int x = whole.x0();
        for (Rect block : blocks) {
            add(segments, row, site, x, block.x0());
            x = Math.max(x, block.x1());
        }
        add(segments, row, site, x, whole.x1());
        return segments;
    }

    private static void add(List<Segment> segments, Row row, Site site, int from, int to) {
        int first = Math.ceilDiv(from - row.x(), site.width());
        int last = Math.floorDiv(to - row.x(), site.width());
        if (last > first) {
            segments.add(new Segment(row.x() + first * site.width(), row.y(), last - first, site.width(), row.orientation()));
        }
    }

    List<Segment> segments() {
        return lines.stream().flatMap(line -> line.segments().stream()).toList();
    }

    /** Free area in nm². */
    long freeArea() {
        return segments().stream().mapToLong(segment -> (long) segment.sites() * siteWidth * rowHeight).sum();
    }

    /** The smallest box around all free sites. */
    Rect box() {
        return segments().stream()
                .map(segment -> new Rect(segment.x(), segment.y(), segment.endX(), segment.y() + rowHeight))
                .reduce(Rect::hull)
                .orElseThrow(() -> new LayoutException("the floorplan has no free sites: use a larger die"));
    }
}
