package ingot.flow.layout.embedded.cts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Groups neighbours into clusters of equal size by cutting the crowd in two, across its longer side, again and again. */
final class Clusters {
    private Clusters() {}

    /** {@code parts} clusters whose sizes differ by at most one for every cut; the order is deterministic. */
    static <T extends Located> List<List<T>> split(List<T> points, int parts) {
        var result = new ArrayList<List<T>>();
        split(points, parts, result);
        return result;
    }

    private static <T extends Located> void split(List<T> points, int parts, List<List<T>> into) {
        if (parts <= 1 || points.size() <= 1) {
            into.add(List.copyOf(points));
            return;
        }
        var width = points.stream().mapToInt(Located::x).summaryStatistics();
        var height = points.stream().mapToInt(Located::y).summaryStatistics();
        boolean alongX = (long) width.getMax() - width.getMin() >= (long) height.getMax() - height.getMin();
        Comparator<Located> byX = Comparator.comparingInt(Located::x);
        Comparator<Located> byY = Comparator.comparingInt(Located::y);
        var sorted = new ArrayList<T>(points);
        sorted.sort(alongX ? byX.thenComparing(byY) : byY.thenComparing(byX));
        int left = parts / 2;
        int cut = (int) ((long) sorted.size() * left / parts);
        split(sorted.subList(0, cut), left, into);
        split(sorted.subList(cut, sorted.size()), parts - left, into);
    }
}
