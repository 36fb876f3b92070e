package ingot.flow.layout.embedded.route;

import ingot.flow.layout.embedded.Floorplan;

/**
 * The routing grid: columns and rows on which all layers route. A node is a column, a row and a layer; its number is
 * {@code (row * cols + column) * 4 + layer}, so that the nodes of a via are neighbours in memory.
 *
 * @param originX x of column 0 in nm; {@code originY} y of row 0
 */
record TrackGrid(int originX, int originY, int pitchX, int pitchY, int cols, int rows) {
    static final int LAYERS = RouteTechnology.LAYERS;

    /** The grid of a die whose cells lie on the sites of {@code floorplan}'s rows. */
    static TrackGrid of(Floorplan floorplan, RouteTechnology technology) {
        int px = technology.pitchX();
        int py = technology.pitchY();
        var die = floorplan.die();
        int baseX = floorplan.rows().isEmpty() ? 0 : floorplan.rows().getFirst().x();
        int baseY = floorplan.rows().isEmpty() ? 0 : floorplan.rows().getFirst().y();
        int originX = die.x0() + Math.floorMod(baseX + px / 2 - die.x0(), px);
        int originY = die.y0() + Math.floorMod(baseY + py / 2 - die.y0(), py);
        return new TrackGrid(originX, originY, px, py, (die.x1() - originX) / px + 1, (die.y1() - originY) / py + 1);
    }

    int nodes() {
        return cols * rows * LAYERS;
    }

    int points() {
        return cols * rows;
    }

    int point(int col, int row) {
        return row * cols + col;
    }

    int node(int col, int row, int layer) {
        return (row * cols + col) * LAYERS + layer;
    }

    int col(int node) {
        return node / LAYERS % cols;
    }

    int row(int node) {
        return node / LAYERS / cols;
    }

    int layer(int node) {
        return node % LAYERS;
    }

    int x(int col) {
        return originX + col * pitchX;
    }

    int y(int row) {
        return originY + row * pitchY;
    }

    /** The column nearest to {@code x}, kept inside the grid. */
    int nearestCol(int x) {
        return Math.clamp(Math.floorDiv(x - originX + pitchX / 2, pitchX), 0, cols - 1);
    }

    /** The row nearest to {@code y}, kept inside the grid. */
    int nearestRow(int y) {
        return Math.clamp(Math.floorDiv(y - originY + pitchY / 2, pitchY), 0, rows - 1);
    }
}
