package ingot.flow.layout.out;

import java.util.Arrays;

/** Which of a growing number of things belong together. */
public final class UnionFind {
    private int[] parent = new int[1024];
    private int size;

    /** A new thing, on its own: its number. */
    public int add() {
        if (size == parent.length) {
            parent = Arrays.copyOf(parent, size * 2);
        }
        parent[size] = size;
        return size++;
    }

    /** How many things there are. */
    public int size() {
        return size;
    }

    /** The thing that stands for all that belong together with {@code i}. */
    public int find(int i) {
        while (parent[i] != i) {
            parent[i] = parent[parent[i]];
            i = parent[i];
        }
        return i;
    }

    /** From now on {@code a} and {@code b} belong together. */
    public void join(int a, int b) {
        int rootA = find(a);
        int rootB = find(b);
        if (rootA != rootB) {
            parent[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
        }
    }
}
