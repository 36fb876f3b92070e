package ingot.flow.layout.embedded.route;

import ingot.pdk.geometry.Rect;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The length of the outline of a union of rectangles. */
final class Perimeter {
    private Perimeter() {}

    /** In nm. */
    static long of(List<Rect> shapes) {
        if (shapes.isEmpty()) {
            return 0;
        }
        int[] xs = shapes.stream().flatMapToInt(r -> IntStream.of(r.x0(), r.x1())).sorted().distinct().toArray();
        int[] ys = shapes.stream().flatMapToInt(r -> IntStream.of(r.y0(), r.y1())).sorted().distinct().toArray();
        int w = xs.length + 1;
        var full = new boolean[w * (ys.length + 1)];
        for (var r : shapes) {
            int x0 = Arrays.binarySearch(xs, r.x0()) + 1;
            int x1 = Arrays.binarySearch(xs, r.x1()) + 1;
            int y1 = Arrays.binarySearch(ys, r.y1()) + 1;
            for (int y = Arrays.binarySearch(ys, r.y0()) + 1; y < y1; y++) {
                Arrays.fill(full, y * w + x0, y * w + x1, true);
            }
        }
        long length = 0;
        for (int y = 1; y < ys.length; y++) {
            for (int x = 1; x < xs.length; x++) {
                int cell = y * w + x;
                if (full[cell]) {
                    int dx = xs[x] - xs[x - 1];
                    int dy = ys[y] - ys[y - 1];
                    length += (full[cell - 1] ? 0 : dy) + (full[cell + 1] ? 0 : dy) + (full[cell - w] ? 0 : dx) + (full[cell + w] ? 0 : dx);
                }
            }
        }
        return length;
    }
}
