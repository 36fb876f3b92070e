package ingot.generators.memory;

import java.util.ArrayList;
import java.util.List;

/**
 * When a cache hits, by the words of the textbook: for each set the lines of its ways, and a tree of nodes, each of which knows which of its halves
 * was used last.
 */
final class CacheModel {
    private final CacheParams p;
    private final List<long[]> lines = new ArrayList<>();
    private final List<Node> trees = new ArrayList<>();
    int hits;
    int misses;

    /** A node over the ways {@code from} to {@code to - 1}. */
    private static final class Node {
        private final int from;
        private final int to;
        private Node low;
        private Node high;
        private boolean lowUsedLast;

        Node(int from, int to) {
            this.from = from;
            this.to = to;
            if (to - from > 1) {
                low = new Node(from, (from + to) / 2);
                high = new Node((from + to) / 2, to);
            }
        }

        int oldest() {
            return low == null ? from : (lowUsedLast ? high : low).oldest();
        }

        void use(int way) {
            if (low != null) {
                lowUsedLast = way < low.to;
                (lowUsedLast ? low : high).use(way);
            }
        }
    }

    CacheModel(CacheParams p) {
        this.p = p;
        for (int set = 0; set < p.sets(); set++) {
            trees.add(new Node(0, p.ways()));
        }
        forget();
    }

    /** All lines are gone; how old the ways are is not. */
    void forget() {
        lines.clear();
        for (int set = 0; set < p.sets(); set++) {
            var ways = new long[p.ways()];
            java.util.Arrays.fill(ways, -1);
            lines.add(ways);
        }
    }

    void use(long address) {
        long line = address / p.lineWords();
        int set = (int) (line % p.sets());
        var ways = lines.get(set);
        int way = find(ways, line);
        if (way >= 0) {
            hits++;
        } else {
            misses++;
            way = find(ways, -1);
            way = way >= 0 ? way : trees.get(set).oldest();
            ways[way] = line;
        }
        trees.get(set).use(way);
    }

    private static int find(long[] ways, long line) {
        for (int way = 0; way < ways.length; way++) {
            if (ways[way] == line) {
                return way;
            }
        }
        return -1;
    }
}
