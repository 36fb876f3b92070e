package ingot.flow.layout.embedded.route;

import ingot.flow.layout.out.UnionFind;
import ingot.pdk.geometry.Rect;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Fills holes inside the metal of one net that are smaller than the process allows. */
final class HoleFill {
    private final long minHoleNm2;

    HoleFill(LayerRules rules) {
        this.minHoleNm2 = rules.minHoleNm2();
    }

    /** The rectangles to add to {@code shapes}. */
    List<Rect> fills(List<Rect> shapes) {
        var result = new ArrayList<Rect>();
        if (minHoleNm2 > 0) {
            for (var cluster : clusters(shapes)) {
                if (cluster.size() > 3) {
                    fill(cluster, result);
                }
            }
        }
        return result;
    }

    /** Groups of shapes that touch. */
    private static List<List<Rect>> clusters(List<Rect> shapes) {
        var sorted = new ArrayList<>(shapes);
        sorted.sort(Comparator.comparingInt(Rect::x0).thenComparingInt(Rect::y0));
        var together = new UnionFind();
        sorted.forEach(_ -> together.add());
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i + 1; j < sorted.size() && sorted.get(j).x0() <= sorted.get(i).x1(); j++) {
                if (sorted.get(i).touches(sorted.get(j))) {
                    together.join(i, j);
                }
            }
        }
        var groups = new TreeMap<Integer, List<Rect>>();
        for (int i = 0; i < sorted.size(); i++) {
            groups.computeIfAbsent(together.find(i), _ -> new ArrayList<>()).add(sorted.get(i));
        }
        return List.copyOf(groups.values());
    }

    private void fill(List<Rect> cluster, List<Rect> result) {
        int[] xs = cluster.stream().flatMapToInt(r -> IntStream.of(r.x0(), r.x1())).sorted().distinct().toArray();
        int[] ys = cluster.stream().flatMapToInt(r -> IntStream.of(r.y0(), r.y1())).sorted().distinct().toArray();
        int w = xs.length - 1;
        int h = ys.length - 1;
        var seen = new boolean[w * h];
        for (var r : cluster) {
            int x0 = Arrays.binarySearch(xs, r.x0());
            int x1 = Arrays.binarySearch(xs, r.x1());
            int y1 = Arrays.binarySearch(ys, r.y1());
            for (int y = Arrays.binarySearch(ys, r.y0()); y < y1; y++) {
                Arrays.fill(seen, y * w + x0, y * w + x1, true);
            }
        }
        for (int cell = 0; cell < seen.length; cell++) {
            if (!seen[cell]) {
                var hole = flood(cell, seen, w, h, xs, ys);
                if (hole != null && hole.stream().mapToLong(Rect::area).sum() < minHoleNm2) {
                    result.addAll(hole);
                }
            }
        }
    }

    /** The free cells connected with {@code start}; {@code null} when they reach the border. */
    private static List<Rect> flood(int start, boolean[] seen, int w, int h, int[] xs, int[] ys) {
        var queue = new IntList();
        queue.add(start);
        seen[start] = true;
        boolean open = false;
        var cells = new ArrayList<Rect>();
        for (int i = 0; i < queue.size(); i++) {
            int x = queue.get(i) % w;
            int y = queue.get(i) / w;
            cells.add(new Rect(xs[x], ys[y], xs[x + 1], ys[y + 1]));
            open |= x == 0 || y == 0 || x == w - 1 || y == h - 1;
            int[] next = {x > 0 ? queue.get(i) - 1 : -1, x + 1 < w ? queue.get(i) + 1 : -1, queue.get(i) - w, y + 1 < h ? queue.get(i) + w : -1};
            for (int n : next) {
                if (n >= 0 && !seen[n]) {
                    seen[n] = true;
                    queue.add(n);
                }
            }
        }
        return open ? null : cells;
    }
}
