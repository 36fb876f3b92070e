package ingot.pdk.geometry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rectilinear polygons as rectangles. */
public final class Polygons {
    private Polygons() {}

    /** Cuts the polygon with corners {@code (x[i], y[i])} into slabs between successive y values, by the even-odd rule. */
    public static List<Rect> rectangles(int[] x, int[] y) {
        int[] levels = Arrays.stream(y).sorted().distinct().toArray();
        var result = new ArrayList<Rect>();
        for (int level = 0; level + 1 < levels.length; level++) {
            int low = levels[level];
            int high = levels[level + 1];
            int[] crossings = crossings(x, y, low, high);
            for (int i = 0; i + 1 < crossings.length; i += 2) {
                if (crossings[i] < crossings[i + 1]) {
                    result.add(new Rect(crossings[i], low, crossings[i + 1], high));
                }
            }
        }
        return result;
    }

    /** The x of the vertical edges that span the slab, ascending. */
    private static int[] crossings(int[] x, int[] y, int low, int high) {
        int n = x.length;
        int[] found = new int[n];
        int count = 0;
        for (int i = 0; i < n; i++) {
            int j = (i + 1) % n;
            if (x[i] == x[j] && Math.min(y[i], y[j]) <= low && Math.max(y[i], y[j]) >= high) {
                found[count++] = x[i];
            }
        }
        int[] result = Arrays.copyOf(found, count);
        Arrays.sort(result);
        return result;
    }
}
