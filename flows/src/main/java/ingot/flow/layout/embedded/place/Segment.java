package ingot.flow.layout.embedded.place;

import ingot.pdk.geometry.Orientation;

/**
 * A stretch of free sites in a row, between its ends and the fixed cells in it. Distances are nm.
 *
 * @param orientation of an unmirrored cell in this row
 */
record Segment(int x, int y, int sites, int siteWidth, Orientation orientation) {
    int endX() {
        return x + sites * siteWidth;
    }

    /** The orientation in this row of a cell that keeps its mirroring about the y axis. */
    Orientation turn(Orientation before) {
        boolean mirrored = before == Orientation.FN || before == Orientation.S;
        if (!mirrored) {
            return orientation;
        }
        return orientation == Orientation.N ? Orientation.FN : Orientation.S;
    }
}
