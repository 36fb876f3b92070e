package ingot.flow.layout.out;

import java.util.Arrays;

/** Which of a growing number of things belong together. */
final class UnionFind {
    private int[] parent = new int[1024];
    private int size;

    /** A new thing, on its own. */
    int add() {
        if (size == parent.length) {
            parent = Arrays.copyOf(parent, size * 2);
        }
        parent[size] = size;
        return size++;
    }

    int size() {
        return size;
    }

    /** The thing that stands for all that belong together with {@code i}. */
    int find(int i) {
        while (parent[i] != i) {
            parent[i] = parent[parent[i]];
            i = parent[i];
        }
        return i;
    }

    void join(int a, int b) {
        int rootA = find(a);
        int rootB = find(b);
        if (rootA != rootB) {
            parent[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
        }
    }
}
