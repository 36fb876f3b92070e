package ingot.flow.layout.embedded.place;

import ingot.flow.layout.LayoutException;
import ingot.flow.layout.embedded.Floorplan;
import ingot.flow.layout.embedded.Placement;
import ingot.pdk.geometry.Orientation;
import ingot.pdk.lef.LefLibrary;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Moves every cell the least way onto free sites: cells go into the rows from left to right, each into the row where it and those it
 * pushes aside move least. Where that leaves a cell without room, the widest cells choose first.
 */
public final class Legalizer {
    private final PlacementModel model;
    private final RowMap rows;
    private final RowSearch search;

    private Legalizer(PlacementModel model, RowMap rows) {
        this.model = model;
        this.rows = rows;
        search = new RowSearch(rows);
    }

    /**
     * A legal placement near {@code placement}. Cells that already are legal stay where they are unless others need the room; mirroring
     * about the y axis is kept.
     *
     * @throws LayoutException naming the utilization when the cells do not fit the rows
     */
    public static Placement legalize(Placement placement, Floorplan floorplan, LefLibrary lef) {
        var rows = RowMap.of(placement.netlist(), floorplan, lef);
        var model = new PlacementModel(placement.netlist(), floorplan, lef);
        Placement legal = new Legalizer(model, rows).run(placement);
        Legality.require(legal, floorplan, lef, "legalisation");
        return legal;
    }

    private Placement run(Placement placement) {
        Fit.check(model, rows);
        if (!leftToRight(placement) && !widestFirst(placement)) {
            throw Fit.doesNotFit(model, rows, ", and no stretch between the fixed cells is left for the last of them");
        }
        int[] x = new int[model.cellCount];
        int[] y = new int[model.cellCount];
        var orientation = new Orientation[model.cellCount];
        search.places((cell, segment, site) -> {
            x[cell] = segment.x() + site * segment.siteWidth();
            y[cell] = segment.y();
            orientation[cell] = segment.turn(placement.orientation()[cell]);
        });
        return new Placement(placement.netlist(), x, y, orientation);
    }

    private boolean leftToRight(Placement placement) {
        var order = IntStream.range(0, model.cellCount).boxed()
                .sorted(Comparator.comparingInt((Integer cell) -> placement.x()[cell]).thenComparingInt(cell -> cell)).toList();
        search.clear();
        for (int cell : order) {
            if (!search.append(cell, sites(cell), placement.x()[cell], placement.y()[cell], weight(cell))) {
                return false;
            }
        }
        return true;
    }

    /** Chooses a segment for each cell, the widest first, then orders the cells of each segment from left to right. */
    private boolean widestFirst(Placement placement) {
        var order = IntStream.range(0, model.cellCount).boxed()
                .sorted(Comparator.comparingInt((Integer cell) -> -model.width[cell]).thenComparingInt(cell -> cell)).toList();
        search.clear();
        for (int cell : order) {
            if (!search.reserve(cell, sites(cell), placement.x()[cell], placement.y()[cell])) {
                return false;
            }
        }
        var byX = IntStream.range(0, model.cellCount).boxed()
                .sorted(Comparator.comparingInt((Integer cell) -> placement.x()[cell]).thenComparingInt(cell -> cell)).toList();
        for (int cell : byX) {
            search.appendReserved(cell, sites(cell), placement.x()[cell], weight(cell));
        }
        return true;
    }

    private int sites(int cell) {
        return Math.ceilDiv(model.width[cell], rows.siteWidth());
    }

    private double weight(int cell) {
        return 1 + model.cellFirst[cell + 1] - model.cellFirst[cell];
    }
}
