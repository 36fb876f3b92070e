package ingot.flow.layout.embedded.route;

import ingot.pdk.geometry.Rect;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

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
        int[] root = new int[sorted.size()];
        Arrays.setAll(root, i -> i);
        for (int i = 0; i < root.length; i++) {
            for (int j = i + 1; j < root.length && sorted.get(j).x0() <= sorted.get(i).x1(); j++) {
                if (sorted.get(i).touches(sorted.get(j))) {
                    root[find(root, j)] = find(root, i);
                }
            }
        }
        var groups = new ArrayList<List<Rect>>();
        for (int i = 0; i < root.length; i++) {
            groups.add(new ArrayList<>());
        }
        for (int i = 0; i < root.length; i++) {
            groups.get(find(root, i)).add(sorted.get(i));
        }
        return groups.stream().filter(group -> !group.isEmpty()).toList();
    }

    private static int find(int[] root, int i) {
        while (root[i] != i) {
            root[i] = root[root[i]];
            i = root[i];
        }
        return i;
    }

    private void fill(List<Rect> cluster, List<Rect> result) {
        int[] xs = cluster.stream().flatMapToInt(r -> java.util.stream.IntStream.of(r.x0(), r.x1())).sorted().distinct().toArray();
        int[] ys = cluster.stream().flatMapToInt(r -> java.util.stream.IntStream.of(r.y0(), r.y1())).sorted().distinct().toArray();
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
