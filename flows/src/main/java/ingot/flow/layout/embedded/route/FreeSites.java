package ingot.flow.layout.embedded.route;

import ingot.flow.layout.embedded.Floorplan;
import ingot.flow.layout.embedded.Placement;
import ingot.flow.layout.embedded.Row;
import ingot.pdk.geometry.Rect;
import ingot.pdk.lef.LefLibrary;
import ingot.pdk.lef.Macro;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sites that no cell stands on. */
final class FreeSites {
    private final List<Row> rows;
    private final int siteWidth;
    private final BitSet[] taken;
    private final Map<Integer, Integer> rowAt = new HashMap<>();

    FreeSites(Floorplan floorplan, Placement placement, LefLibrary library, int siteWidth) {
        this.rows = floorplan.rows();
        this.siteWidth = siteWidth;
        this.taken = new BitSet[rows.size()];
        for (int i = 0; i < taken.length; i++) {
            taken[i] = new BitSet(rows.get(i).sites());
            rowAt.put(rows.get(i).y(), i);
        }
        for (var cell : floorplan.fixed()) {
            take(library.macro(cell.master()), cell.x(), cell.y());
        }
        for (var cell : placement.netlist().cells()) {
            take(library.macro(cell.master()), placement.x()[cell.id()], placement.y()[cell.id()]);
        }
    }

    /** A place for a cell: a row, its first site, and how far it is from what asked for it, in nm. */
    record Spot(Row row, int index, int site, int x, int distance) {}

    /** The free place for {@code sites} sites that is nearest to any of some shapes, or {@code null} when there is none within {@code reachNm}. */
    Spot nearest(List<Rect> shapes, int sites, int reachNm) {
        Spot best = null;
        for (var shape : shapes) {
            var spot = nearest(shape, sites, best == null ? reachNm : best.distance());
            best = spot == null ? best : spot;
        }
        return best;
    }

    private Spot nearest(Rect shape, int sites, int reachNm) {
        Spot best = null;
        int bestDistance = reachNm;
        for (int i = 0; i < taken.length; i++) {
            var row = rows.get(i);
            int dy = outside(row.y(), shape.y0(), shape.y1());
            for (int site = 0; dy < bestDistance && site + sites <= row.sites(); site++) {
                int at = row.x() + site * siteWidth;
                int distance = dy + outside(at, shape.x0(), shape.x1());
                int next = taken[i].nextSetBit(site);
                if (distance < bestDistance && (next < 0 || next >= site + sites)) {
                    bestDistance = distance;
                    best = new Spot(row, i, site, at, distance);
                }
            }
        }
        return best;
    }

    private static int outside(int at, int low, int high) {
        return Math.abs(at - Math.clamp(at, low, high));
    }

    void take(Spot spot, int sites) {
        taken[spot.index()].set(spot.site(), spot.site() + sites);
    }

    private void take(Macro macro, int x, int y) {
        Integer row = rowAt.get(y);
        if (row != null) {
            int first = (x - rows.get(row).x()) / siteWidth;
            taken[row].set(Math.max(0, first), first + macro.width() / siteWidth);
        }
    }
}
