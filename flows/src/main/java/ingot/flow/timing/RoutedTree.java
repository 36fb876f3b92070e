package ingot.flow.timing;

import ingot.pdk.geometry.Rect;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * The metal of one net as points joined by resistors, and the tree that current takes through it from the driver. Loops are
 * opened where the way from the driver is longest.
 */
final class RoutedTree {
    private record Point(String layer, int x, int y) {}

    private record Resistor(int other, double kohm) {}

    private final List<Point> points = new ArrayList<>();
    private final Map<Point, Integer> numbers = new HashMap<>();
    private final List<List<Resistor>> resistors = new ArrayList<>();
    private final List<Double> picofarads = new ArrayList<>();

    int point(String layer, int x, int y) {
        return numbers.computeIfAbsent(new Point(layer, x, y), this::add);
    }

    /** A point that is nowhere, for a terminal. */
    int terminal(int number) {
        return point("terminal", number, 0);
    }

    private int add(Point point) {
        points.add(point);
        resistors.add(new ArrayList<>(3));
        picofarads.add(0.0);
        return points.size() - 1;
    }

    void join(int a, int b, double kohm) {
        if (a != b) {
            resistors.get(a).add(new Resistor(b, kohm));
            resistors.get(b).add(new Resistor(a, kohm));
        }
    }

    void load(int point, double pf) {
        picofarads.set(point, picofarads.get(point) + pf);
    }

    /** Points on a layer inside a rectangle, edges included, in the order they were made. */
    List<Integer> inside(String layer, Rect rect) {
        var found = new ArrayList<Integer>();
        for (int i = 0; i < points.size(); i++) {
            var p = points.get(i);
            if (p.layer.equals(layer) && p.x >= rect.x0() && p.x <= rect.x1() && p.y >= rect.y0() && p.y <= rect.y1()) {
                found.add(i);
            }
        }
        return found;
    }

    int x(int point) {
        return points.get(point).x;
    }

    int y(int point) {
        return points.get(point).y;
    }

    boolean metal(int point) {
        return !points.get(point).layer.equals("terminal");
    }

    int size() {
        return points.size();
    }

    /** Which points are joined with {@code start}. */
    boolean[] reached(int start) {
        var reached = new boolean[points.size()];
        var waiting = new ArrayList<Integer>(List.of(start));
        reached[start] = true;
        for (int i = 0; i < waiting.size(); i++) {
            for (var resistor : resistors.get(waiting.get(i))) {
                if (!reached[resistor.other]) {
                    reached[resistor.other] = true;
                    waiting.add(resistor.other);
                }
            }
        }
        return reached;
    }

    /** The tree from a driver to sinks, all given as points; what the driver does not reach is left out. */
    RcTree tree(int driver, int[] sinks) {
        int n = points.size();
        var far = new double[n];
        var parent = new int[n];
        var resistance = new double[n];
        var rank = new int[n];
        Arrays.fill(far, Double.POSITIVE_INFINITY);
        Arrays.fill(parent, -1);
        Arrays.fill(rank, -1);
        var order = new ArrayList<Integer>();
        var queue = new PriorityQueue<double[]>((a, b) -> a[0] != b[0] ? Double.compare(a[0], b[0]) : Double.compare(a[1], b[1]));
        far[driver] = 0;
        queue.add(new double[] {0, driver});
        while (!queue.isEmpty()) {
            int at = (int) queue.poll()[1];
            if (rank[at] >= 0) {
                continue;
            }
            rank[at] = order.size();
            order.add(at);
            for (var resistor : resistors.get(at)) {
                double distance = far[at] + resistor.kohm;
                if (distance < far[resistor.other]) {
                    far[resistor.other] = distance;
                    parent[resistor.other] = at;
                    resistance[resistor.other] = resistor.kohm;
                    queue.add(new double[] {distance, resistor.other});
                }
            }
        }
        var parents = order.stream().mapToInt(p -> parent[p] < 0 ? -1 : rank[parent[p]]).toArray();
        var kohm = order.stream().mapToDouble(p -> resistance[p]).toArray();
        var pf = order.stream().mapToDouble(picofarads::get).toArray();
        return new RcTree(parents, kohm, pf, Arrays.stream(sinks).map(sink -> Math.max(0, rank[sink])).toArray());
    }
}
