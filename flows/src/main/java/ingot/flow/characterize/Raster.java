package ingot.flow.characterize;

import ingot.flow.layout.out.GdsInspection;
import ingot.pdk.geometry.Polygons;
import ingot.pdk.geometry.Rect;
import java.util.Arrays;

/** One layer of a cell as squares of 5 nm, the grid on which the cells are drawn. */
final class Raster {
    static final int STEP_NM = 5;

    private final Rect window;
    private final int columns;
    private final int rows;
    private final boolean[] filled;

    Raster(Rect window) {
        this.window = window;
        columns = window.width() / STEP_NM;
        rows = window.height() / STEP_NM;
        filled = new boolean[columns * rows];
    }

    int columns() {
        return columns;
    }

    int rows() {
        return rows;
    }

    /** Whether the square is filled; squares outside are not. */
    boolean at(int column, int row) {
        return column >= 0 && row >= 0 && column < columns && row < rows && filled[row * columns + column];
    }

    int columnOf(int xNm) {
        return Math.floorDiv(xNm - window.x0(), STEP_NM);
    }

    int rowOf(int yNm) {
        return Math.floorDiv(yNm - window.y0(), STEP_NM);
    }

    void fill(GdsInspection.Shape shape) {
        if (shape.path()) {
            fill(shape.bounds());
            return;
        }
        int[] x = new int[shape.points().length / 2];
        int[] y = new int[x.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = shape.points()[2 * i];
            y[i] = shape.points()[2 * i + 1];
        }
        Polygons.rectangles(x, y).forEach(this::fill);
    }

    private void fill(Rect rect) {
        for (int row = Math.max(0, rowOf(rect.y0())); row < Math.min(rows, rowOf(rect.y1())); row++) {
            int from = Math.clamp(columnOf(rect.x0()), 0, columns);
            int to = Math.clamp(columnOf(rect.x1()), 0, columns);
            Arrays.fill(filled, row * columns + from, row * columns + Math.max(from, to), true);
        }
    }

    /** Where this layer lies and {@code other} lies too, or does not. */
    Raster where(Raster other, boolean present) {
        var result = new Raster(window);
        for (int i = 0; i < filled.length; i++) {
            result.filled[i] = filled[i] && other.filled[i] == present;
        }
        return result;
    }

    /** Pieces that hang together, numbered from {@code first}; -1 where nothing is. */
    int[] pieces(int first) {
        int[] number = new int[filled.length];
        Arrays.fill(number, -1);
        int[] stack = new int[filled.length];
        int next = first;
        for (int start = 0; start < filled.length; start++) {
            if (!filled[start] || number[start] >= 0) {
                continue;
            }
            int depth = 0;
            stack[depth++] = start;
            number[start] = next;
            while (depth > 0) {
                int at = stack[--depth];
                int column = at % columns;
                depth = visit(column > 0, at - 1, number, next, stack, depth);
                depth = visit(column + 1 < columns, at + 1, number, next, stack, depth);
                depth = visit(at >= columns, at - columns, number, next, stack, depth);
                depth = visit(at + columns < filled.length, at + columns, number, next, stack, depth);
            }
            next++;
        }
        return number;
    }

    private int visit(boolean inside, int at, int[] number, int piece, int[] stack, int depth) {
        if (!inside || !filled[at] || number[at] >= 0) {
            return depth;
        }
        number[at] = piece;
        stack[depth] = at;
        return depth + 1;
    }

    boolean[] squares() {
        return filled;
    }
}
