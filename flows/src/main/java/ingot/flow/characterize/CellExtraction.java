package ingot.flow.characterize;

import ingot.flow.layout.out.GdsInspection;
import ingot.flow.layout.out.UnionFind;
import ingot.pdk.DrawnLayers;
import ingot.pdk.StreamNumber;
import ingot.pdk.geometry.Rect;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The netlist of a cell from its layout: pieces of diffusion, poly, local wire and metal that contacts and cuts join are nets, named by
 * the labels on them; poly over diffusion is a gate.
 */
final class CellExtraction {
    final Raster diffusion;
    final Raster well;
    final Raster gates;
    final Raster[] wires;
    final int[][] wirePieces;
    final int[] junctionPieces;
    private final Raster contact;
    private final Raster cut;
    private final UnionFind nets = new UnionFind();
    private final Map<Integer, String> names = new HashMap<>();

    private CellExtraction(GdsInspection gds, String cell, DrawnLayers layers) {
        var window = window(gds, cell);
        diffusion = raster(gds, cell, layers.diffusion(), window);
        well = raster(gds, cell, layers.well(), window);
        contact = raster(gds, cell, layers.contact(), window);
        cut = raster(gds, cell, layers.cut(), window);
        var poly = raster(gds, cell, layers.poly().drawing(), window);
        gates = poly.where(diffusion, true);
        wires = new Raster[] {poly, raster(gds, cell, layers.local().drawing(), window), raster(gds, cell, layers.metal().drawing(), window)};
        var junctions = diffusion.where(poly, false);
        junctionPieces = junctions.pieces(0);
        int next = Arrays.stream(junctionPieces).max().orElse(-1) + 1;
        wirePieces = new int[wires.length][];
        for (int layer = 0; layer < wires.length; layer++) {
            wirePieces[layer] = wires[layer].pieces(next);
            next = Math.max(next, Arrays.stream(wirePieces[layer]).max().orElse(-1) + 1);
        }
        for (int i = 0; i < next; i++) {
            nets.add();
        }
        join(contact, junctionPieces, wirePieces[1]);
        join(contact, wirePieces[0], wirePieces[1]);
        join(cut, wirePieces[1], wirePieces[2]);
        label(gds, cell, layers.local(), 1);
        label(gds, cell, layers.metal(), 2);
        name();
    }

    /**
     * The netlist of a cell.
     *
     * @throws CharacterizeException when the file has no such cell, or a gate that is no transistor
     */
    static CellNetlist of(GdsInspection gds, String cell, DrawnLayers layers) {
        var extraction = new CellExtraction(gds, cell, layers);
        var transistors = new TransistorExtraction(extraction, cell).all();
        var used = new HashSet<String>();
        transistors.forEach(t -> {
            used.add(t.gate());
            used.add(t.source().net());
            used.add(t.drain().net());
        });
        return new CellNetlist(cell, transistors, new WireCapacitances(extraction, layers, used).all());
    }

    /** The diode on a pin of a cell. */
    static DrawnDiode diode(GdsInspection gds, String cell, DrawnLayers layers, String pin) {
        var extraction = new CellExtraction(gds, cell, layers);
        double[] diffusion = new TransistorExtraction(extraction, cell).diffusion(pin);
        double wires = new WireCapacitances(extraction, layers, Set.of(pin)).all().values().stream().mapToDouble(Double::doubleValue).sum();
        return new DrawnDiode(diffusion[0], diffusion[1], wires);
    }

    private static Rect window(GdsInspection gds, String cell) {
        if (!gds.names().contains(cell)) {
            throw new CharacterizeException("cell " + cell + " has no layout in the GDS file");
        }
        return gds.bounds(cell).orElseThrow(() -> new CharacterizeException("the layout of cell " + cell + " is empty")).grow(2 * Raster.STEP_NM);
    }

    /** The net of a piece. */
    String net(int piece) {
        return names.get(nets.find(piece));
    }

    private static Raster raster(GdsInspection gds, String cell, StreamNumber layer, Rect window) {
        var raster = new Raster(window);
        gds.shapes(cell).stream().filter(shape -> shape.layer().equals(layer)).forEach(raster::fill);
        return raster;
    }

    private void join(Raster holes, int[] lower, int[] upper) {
        boolean[] squares = holes.squares();
        for (int i = 0; i < squares.length; i++) {
            if (squares[i] && lower[i] >= 0 && upper[i] >= 0) {
                nets.join(lower[i], upper[i]);
            }
        }
    }

    private void label(GdsInspection gds, String cell, DrawnLayers.Wire wire, int layer) {
        for (var label : gds.labels(cell)) {
            if (!label.layer().equals(wire.label())) {
                continue;
            }
            int column = wires[layer].columnOf(label.x());
            int row = wires[layer].rowOf(label.y());
            if (wires[layer].at(column, row)) {
                names.put(nets.find(wirePieces[layer][row * wires[layer].columns() + column]), label.text());
            }
        }
    }

    /** Names what no label names, and moves names to the final representatives. */
    private void name() {
        var settled = new HashMap<Integer, String>();
        names.forEach((piece, name) -> settled.put(nets.find(piece), name));
        names.clear();
        names.putAll(settled);
        int next = 0;
        for (int piece = 0; piece < nets.size(); piece++) {
            if (nets.find(piece) == piece && !names.containsKey(piece)) {
                names.put(piece, "n" + next++);
            }
        }
    }
}
