package ingot.flow.timing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A short rectilinear tree over points: a minimum spanning tree from the first point, then branching points wherever two
 * edges of a point can share a run. The first nodes are the given points in order.
 *
 * @param parent the node that each node hangs on, -1 for node 0; not in any order
 */
public record SteinerTree(int[] x, int[] y, int[] parent) {
    /** A tree over the points; point 0 is its root. */
    public static SteinerTree over(int[] x, int[] y) {
        var builder = new Builder(x, y);
        if (x.length > 2 && x.length <= SHARE_LIMIT) {
            builder.shareRuns();
        }
        return builder.build();
    }

    /** Above this many points the spanning tree is taken as it is. */
    private static final int SHARE_LIMIT = 100;

    /** Sum of the lengths of all edges in nm. */
    public long length() {
        long sum = 0;
        for (int i = 1; i < parent.length; i++) {
            sum += Math.abs(x[i] - x[parent[i]]) + Math.abs(y[i] - y[parent[i]]);
        }
        return sum;
    }

    /** The nodes such that every parent comes before its children. */
    public int[] topDown() {
        List<List<Integer>> children = new ArrayList<>();
        for (int i = 0; i < parent.length; i++) {
            children.add(new ArrayList<>(2));
        }
        for (int i = 1; i < parent.length; i++) {
            children.get(parent[i]).add(i);
        }
        var order = new int[parent.length];
        int tail = 1;
        for (int head = 0; head < tail; head++) {
            for (int child : children.get(order[head])) {
                order[tail++] = child;
            }
        }
        return order;
    }

    private static final class Builder {
        private int[] x;
        private int[] y;
        private int[] parent;
        private int count;

        Builder(int[] px, int[] py) {
            count = px.length;
            x = Arrays.copyOf(px, 2 * count);
            y = Arrays.copyOf(py, 2 * count);
            parent = new int[2 * count];
            span();
        }

        private int distance(int a, int b) {
            return Math.abs(x[a] - x[b]) + Math.abs(y[a] - y[b]);
        }

        /** Prim's algorithm. */
        private void span() {
            var best = new int[count];
            var joined = new boolean[count];
            parent[0] = -1;
            Arrays.fill(best, Integer.MAX_VALUE);
            int last = 0;
            joined[0] = true;
            for (int step = 1; step < count; step++) {
                int next = -1;
                for (int i = 0; i < count; i++) {
                    if (joined[i]) {
                        continue;
                    }
                    int d = distance(i, last);
                    if (d < best[i]) {
                        best[i] = d;
                        parent[i] = last;
                    }
                    if (next < 0 || best[i] < best[next]) {
                        next = i;
                    }
                }
                joined[next] = true;
                last = next;
            }
        }

        /** Puts a new node at the median of a node and two neighbours where that saves the most, until nothing is saved. */
        private void shareRuns() {
            int limit = 2 * count - 2;
            while (count < limit && shareBest()) {
                // Each round adds one branching point.
            }
        }

        private boolean shareBest() {
            int bestGain = 0;
            int bestNode = -1;
            int bestA = -1;
            int bestB = -1;
            for (int node = 0; node < count; node++) {
                for (int a = 0; a < count; a++) {
                    if (!adjacent(node, a)) {
                        continue;
                    }
                    for (int b = a + 1; b < count; b++) {
                        if (adjacent(node, b)) {
                            int gain = gain(node, a, b);
                            if (gain > bestGain) {
                                bestGain = gain;
                                bestNode = node;
                                bestA = a;
                                bestB = b;
                            }
                        }
                    }
                }
            }
            if (bestNode < 0) {
                return false;
            }
            branch(bestNode, bestA, bestB);
            return true;
        }

        private boolean adjacent(int node, int other) {
            return parent[other] == node || parent[node] == other;
        }

        private int gain(int node, int a, int b) {
            int mx = median(x[node], x[a], x[b]);
            int my = median(y[node], y[a], y[b]);
            return Math.abs(x[node] - mx) + Math.abs(y[node] - my);
        }

        private void branch(int node, int a, int b) {
            int made = count++;
            x[made] = median(x[node], x[a], x[b]);
            y[made] = median(y[node], y[a], y[b]);
            if (parent[node] == a || parent[node] == b) {
                int above = parent[node];
                parent[made] = above;
                parent[node] = made;
                parent[above == a ? b : a] = made;
            } else {
                parent[made] = node;
                parent[a] = made;
                parent[b] = made;
            }
        }

        private static int median(int a, int b, int c) {
            return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
        }

        SteinerTree build() {
            return new SteinerTree(Arrays.copyOf(x, count), Arrays.copyOf(y, count), Arrays.copyOf(parent, count));
        }
    }
}
