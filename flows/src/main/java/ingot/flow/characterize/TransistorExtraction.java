package ingot.flow.characterize;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The transistors of a cell. Their gates stand upright: source and drain are left and right of them. */
final class TransistorExtraction {
    private static final double STEP_UM = Raster.STEP_NM / 1000.0;

    private final CellExtraction cell;
    private final String name;
    private final int columns;
    private final int rows;
    private final int[] gatePieces;
    private final Map<Integer, Junction> junctions = new HashMap<>();

    /** A piece of diffusion between gates: {@code gateEdge} of its outline is gates. */
    private static final class Junction {
        private int squares;
        private int edge;
        private int gateEdge;
    }

    TransistorExtraction(CellExtraction cell, String name) {
        this.cell = cell;
        this.name = name;
        columns = cell.diffusion.columns();
        rows = cell.diffusion.rows();
        gatePieces = cell.gates.pieces(0);
        measureJunctions();
    }

    List<Transistor> all() {
        var boxes = new HashMap<Integer, int[]>(); // piece → left, bottom, right, top, squares
        for (int i = 0; i < gatePieces.length; i++) {
            if (gatePieces[i] >= 0) {
                int column = i % columns;
                int row = i / columns;
                int[] box = boxes.computeIfAbsent(gatePieces[i], piece -> new int[] {column, row, column, row, 0});
                box[0] = Math.min(box[0], column);
                box[1] = Math.min(box[1], row);
                box[2] = Math.max(box[2], column);
                box[3] = Math.max(box[3], row);
                box[4]++;
            }
        }
        var found = new ArrayList<Transistor>();
        boxes.values().forEach(box -> found.add(transistor(box)));
        return found;
    }

    private Transistor transistor(int[] box) {
        int height = box[3] - box[1] + 1;
        double width = height * STEP_UM;
        double length = box[4] / (double) height * STEP_UM;
        int middle = (box[1] + box[3]) / 2;
        int at = middle * columns;
        if (!cell.diffusion.at(box[0] - 1, middle) || !cell.diffusion.at(box[2] + 1, middle)) {
            throw new CharacterizeException("the layout of cell " + name + " has a gate without diffusion on its left and right");
        }
        var gate = cell.net(cell.wirePieces[0][at + box[0]]);
        return new Transistor(cell.well.at(box[0], middle), gate,
                share(cell.junctionPieces[at + box[0] - 1], height), share(cell.junctionPieces[at + box[2] + 1], height), width, length,
                stress(box, -1, length), stress(box, 1, length));
    }

    /** A transistor's part of a junction that several share, by the lengths of their gates' edges. */
    private Transistor.Diffusion share(int piece, int height) {
        var junction = junctions.get(piece);
        double part = height / (double) junction.gateEdge;
        double outer = (junction.edge - junction.gateEdge) * part;
        return new Transistor.Diffusion(cell.net(piece), junction.squares * part * STEP_UM * STEP_UM, (outer + height) * STEP_UM);
    }

    /** The distance to the end of the diffusion; where it differs along the gate, that one whose stress is the mean. */
    private double stress(int[] box, int direction, double length) {
        double sum = 0;
        for (int row = box[1]; row <= box[3]; row++) {
            int column = direction < 0 ? box[0] - 1 : box[2] + 1;
            int squares = 0;
            while (cell.diffusion.at(column, row)) {
                column += direction;
                squares++;
            }
            sum += 1 / (squares * STEP_UM + length / 2);
        }
        return (box[3] - box[1] + 1) / sum - length / 2;
    }

    /** Area and outline of the diffusion of a net, in µm² and µm. */
    double[] diffusion(String net) {
        double[] sums = new double[2];
        junctions.forEach((piece, junction) -> {
            if (net.equals(cell.net(piece))) {
                sums[0] += junction.squares * STEP_UM * STEP_UM;
                sums[1] += junction.edge * STEP_UM;
            }
        });
        return sums;
    }

    private void measureJunctions() {
        int[] pieces = cell.junctionPieces;
        for (int i = 0; i < pieces.length; i++) {
            if (pieces[i] < 0) {
                continue;
            }
            var junction = junctions.computeIfAbsent(pieces[i], piece -> new Junction());
            int column = i % columns;
            int row = i / columns;
            junction.squares++;
            edge(junction, column - 1, row, true);
            edge(junction, column + 1, row, true);
            edge(junction, column, row - 1, false);
            edge(junction, column, row + 1, false);
        }
    }

    private void edge(Junction junction, int column, int row, boolean side) {
        boolean inside = column >= 0 && row >= 0 && column < columns && row < rows;
        int at = row * columns + column;
        if (inside && cell.junctionPieces[at] >= 0) {
            return;
        }
        junction.edge++;
        if (side && inside && gatePieces[at] >= 0) {
            junction.gateEdge++;
        }
    }
}
