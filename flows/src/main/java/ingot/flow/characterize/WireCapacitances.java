package ingot.flow.characterize;

import ingot.pdk.DrawnLayers;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Capacitances of a cell's wires: to the substrate by area and edge, to wires above and below by the area that they share, and to
 * neighbours on the same layer by the length along which they run and their distance. Edges that look at a neighbour have no fringe;
 * what lies over diffusion sees the diffusion's net instead of the substrate, and a gate's own edges belong to its transistor's model.
 */
final class WireCapacitances {
    /** Neighbours farther away than this are not seen. */
    private static final int REACH = 500 / Raster.STEP_NM;
    private static final double STEP_UM = Raster.STEP_NM / 1000.0;
    private static final double FEMTO = 1e-3; // from aF
    private static final String SUBSTRATE = "VGND";

    private final CellExtraction cell;
    private final DrawnLayers layers;
    private final Set<String> nets;
    private final Map<CellNetlist.Pair, Double> found = new TreeMap<>(Comparator.comparing(CellNetlist.Pair::first)
            .thenComparing(CellNetlist.Pair::second));
    private final int columns;
    private final int rows;

    WireCapacitances(CellExtraction cell, DrawnLayers layers, Set<String> nets) {
        this.cell = cell;
        this.layers = layers;
        this.nets = nets;
        columns = cell.diffusion.columns();
        rows = cell.diffusion.rows();
    }

    /** In fF, between nets that transistors touch. */
    Map<CellNetlist.Pair, Double> all() {
        areas();
        var wires = new DrawnLayers.Wire[] {layers.poly(), layers.local(), layers.metal()};
        for (int layer = 0; layer < wires.length; layer++) {
            for (int row = 0; row < rows; row++) {
                edges(layer, wires[layer], row * columns, 1, columns);
            }
            for (int column = 0; column < columns; column++) {
                edges(layer, wires[layer], column, columns, rows);
            }
        }
        found.values().removeIf(value -> value < 1e-4);
        return found;
    }

    private void areas() {
        double square = STEP_UM * STEP_UM;
        int[] poly = cell.wirePieces[0];
        int[] local = cell.wirePieces[1];
        int[] metal = cell.wirePieces[2];
        boolean[] gate = cell.gates.squares();
        for (int i = 0; i < poly.length; i++) {
            if (poly[i] >= 0 && !gate[i]) {
                add(cell.net(poly[i]), SUBSTRATE, layers.poly().area() * square);
            }
            if (local[i] >= 0) {
                if (poly[i] < 0 && cell.junctionPieces[i] >= 0) {
                    add(cell.net(local[i]), cell.net(cell.junctionPieces[i]), layers.over().localDiffusion() * square);
                } else {
                    overlap(local[i], poly[i], layers.over().localPoly() * square, layers.local().area() * square);
                }
            }
            if (metal[i] >= 0) {
                overlap(metal[i], local[i], layers.over().metalLocal() * square, poly[i] >= 0 ? 0 : layers.metal().area() * square);
            }
        }
    }

    private void overlap(int upper, int lower, double shared, double substrate) {
        if (lower >= 0) {
            add(cell.net(upper), cell.net(lower), shared);
        } else {
            add(cell.net(upper), SUBSTRATE, substrate);
        }
    }

    /** Follows one line of squares: where a wire ends there is a fringe, or a neighbour. */
    private void edges(int layer, DrawnLayers.Wire wire, int start, int step, int count) {
        int[] pieces = cell.wirePieces[layer];
        int last = -1; // where the wire before ended
        for (int k = 0; k < count; k++) {
            int at = start + k * step;
            boolean begins = pieces[at] >= 0 && (k == 0 || pieces[at - step] < 0);
            if (begins && last >= 0 && k - last - 1 <= REACH) {
                double distanceUm = (k - last - 1) * STEP_UM;
                add(cell.net(pieces[start + last * step]), cell.net(pieces[at]), wire.side() * STEP_UM / distanceUm);
            } else if (begins) {
                fringe(layer, wire, at, k == 0 ? at : at - step);
                if (last >= 0) {
                    fringe(layer, wire, start + last * step, start + (last + 1) * step);
                }
            }
            if (pieces[at] >= 0 && (k + 1 == count || pieces[at + step] < 0)) {
                last = k;
            }
        }
        if (last >= 0) {
            fringe(layer, wire, start + last * step, start + Math.min(last + 1, count - 1) * step);
        }
    }

    /** An edge of a wire at {@code inside}, towards {@code outside}. */
    private void fringe(int layer, DrawnLayers.Wire wire, int inside, int outside) {
        int junction = cell.junctionPieces[outside];
        var net = cell.net(cell.wirePieces[layer][inside]);
        if (junction < 0) {
            add(net, SUBSTRATE, wire.fringe() * STEP_UM);
        } else if (layer == 1) {
            add(net, cell.net(junction), layers.over().localDiffusionEdge() * STEP_UM);
        } else if (layer > 1) {
            add(net, SUBSTRATE, wire.fringe() * STEP_UM);
        }
    }

    private void add(String a, String b, double attofarads) {
        boolean counts = !a.equals(b) && (nets.contains(a) || a.equals(SUBSTRATE)) && (nets.contains(b) || b.equals(SUBSTRATE));
        if (counts) {
            found.merge(CellNetlist.Pair.of(a, b), attofarads * FEMTO, Double::sum);
        }
    }
}
