package ingot.flow.layout.embedded.cts;

import java.util.Arrays;
import java.util.List;

/**
 * The wire of one buffer, estimated as the shortest rectilinear tree that hops from pin to pin. The delay to each child is Elmore's.
 */
final class ClockWire {
    private final List<? extends Located> children;
    private final WireModel model;
    /** The child that each child hangs on, or −1 for the driver itself. */
    private final int[] parent;
    private final double[] lengthUm;
    /** Children in the order in which they joined the tree: parents first. */
    private final int[] joined;

    ClockWire(int x, int y, List<? extends Located> children, WireModel model) {
        this.children = children;
        this.model = model;
        int n = children.size();
        parent = new int[n];
        lengthUm = new double[n];
        joined = new int[n];
        Arrays.fill(parent, -1);
        var done = new boolean[n];
        for (int i = 0; i < n; i++) {
            lengthUm[i] = distanceUm(x, y, children.get(i).x(), children.get(i).y());
        }
        for (int k = 0; k < n; k++) {
            int next = -1;
            for (int i = 0; i < n; i++) {
                if (!done[i] && (next < 0 || lengthUm[i] < lengthUm[next])) {
                    next = i;
                }
            }
            done[next] = true;
            joined[k] = next;
            for (int i = 0; i < n; i++) {
                double hop = distanceUm(children.get(next).x(), children.get(next).y(), children.get(i).x(), children.get(i).y());
                if (!done[i] && hop < lengthUm[i]) {
                    lengthUm[i] = hop;
                    parent[i] = next;
                }
            }
        }
    }

    private static double distanceUm(int x0, int y0, int x1, int y1) {
        return (Math.abs((double) x0 - x1) + Math.abs((double) y0 - y1)) / 1000;
    }

    double lengthUm() {
        return Arrays.stream(lengthUm).sum();
    }

    /** Of the wire alone. */
    double capacitancePf() {
        return lengthUm() * model.picofaradsPerUm();
    }

    /** Delay in ns from the driver to each child, in the children's order. */
    double[] delaysNs() {
        int n = children.size();
        var below = new double[n];
        for (int k = n - 1; k >= 0; k--) {
            int i = joined[k];
            below[i] += children.get(i).capacitancePf() + lengthUm[i] * model.picofaradsPerUm();
            if (parent[i] >= 0) {
                below[parent[i]] += below[i];
            }
        }
        var delays = new double[n];
        for (int i : joined) {
            double half = lengthUm[i] * model.picofaradsPerUm() / 2;
            double hop = lengthUm[i] * model.kiloohmsPerUm() * (below[i] - half);
            delays[i] = hop + (parent[i] >= 0 ? delays[parent[i]] : 0);
        }
        return delays;
    }
}
