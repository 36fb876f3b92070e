package ingot.flow.layout.out;

import ingot.pdk.geometry.Rect;

/**
 * A call of a cell, or an array of calls.
 *
 * @param mirrored about the x axis, before it is turned
 * @param degrees counter-clockwise
 * @param columns of an array, {@code rows} likewise; 1 for a single call
 * @param points origin, and of an array the far ends of its first row and column; x and y in turn
 */
record GdsReference(String cell, boolean mirrored, double degrees, double magnification, int columns, int rows, int[] points) {
    int[] origin() {
        return new int[] {points[0], points[1]};
    }

    /** The smallest rectangle around all places that {@code box} gets. */
    Rect place(Rect box) {
        var first = moved(box, points[0], points[1]);
        if (points.length < 6) {
            return first;
        }
        int dx = Math.round((points[2] - points[0]) * (columns - 1) / (float) columns) + Math.round((points[4] - points[0]) * (rows - 1) / (float) rows);
        int dy = Math.round((points[3] - points[1]) * (columns - 1) / (float) columns) + Math.round((points[5] - points[1]) * (rows - 1) / (float) rows);
        return first.hull(first.shift(dx, dy));
    }

    private Rect moved(Rect box, int x, int y) {
        double cos = Math.cos(Math.toRadians(degrees)) * magnification;
        double sin = Math.sin(Math.toRadians(degrees)) * magnification;
        int x0 = Integer.MAX_VALUE;
        int y0 = Integer.MAX_VALUE;
        int x1 = Integer.MIN_VALUE;
        int y1 = Integer.MIN_VALUE;
        for (int corner = 0; corner < 4; corner++) {
            int cx = (corner & 1) == 0 ? box.x0() : box.x1();
            int cy = ((corner & 2) == 0 ? box.y0() : box.y1()) * (mirrored ? -1 : 1);
            int px = x + (int) Math.round(cos * cx - sin * cy);
            int py = y + (int) Math.round(sin * cx + cos * cy);
            x0 = Math.min(x0, px);
            x1 = Math.max(x1, px);
            y0 = Math.min(y0, py);
            y1 = Math.max(y1, py);
        }
        return new Rect(x0, y0, x1, y1);
    }
}
