package ingot.pdk.geometry;

/** How a cell lies in its row, in LEF/DEF words: as drawn, turned by 180°, or mirrored. */
public enum Orientation {
    /** As drawn. */
    N,
    /** Turned by 180 degrees. */
    S,
    /** Mirrored about the y axis. */
    FN,
    /** Mirrored about the x axis. */
    FS;

    /** Where {@code rect}, given in the cell's own coordinates, lies when the cell's lower left corner is at the origin. */
    public Rect apply(Rect rect, int cellWidth, int cellHeight) {
        boolean mirrorX = this == S || this == FN;
        boolean mirrorY = this == S || this == FS;
        int x0 = mirrorX ? cellWidth - rect.x1() : rect.x0();
        int x1 = mirrorX ? cellWidth - rect.x0() : rect.x1();
        int y0 = mirrorY ? cellHeight - rect.y1() : rect.y0();
        int y1 = mirrorY ? cellHeight - rect.y0() : rect.y1();
        return new Rect(x0, y0, x1, y1);
    }
}
