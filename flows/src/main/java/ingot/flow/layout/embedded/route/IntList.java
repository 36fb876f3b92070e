package ingot.flow.layout.embedded.route;

import java.util.Arrays;

/** A growing list of ints. */
final class IntList {
    private int[] items = new int[16];
    private int size;

    void add(int value) {
        if (size == items.length) {
            items = Arrays.copyOf(items, size * 2);
        }
        items[size++] = value;
    }

    void addAll(int[] values) {
        for (int value : values) {
            add(value);
        }
    }

    int get(int index) {
        return items[index];
    }

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    int[] toArray() {
        return Arrays.copyOf(items, size);
    }

    /** The distinct values, ascending. */
    int[] sortedDistinct() {
        var result = toArray();
        Arrays.sort(result);
        int count = 0;
        for (int value : result) {
            if (count == 0 || result[count - 1] != value) {
                result[count++] = value;
            }
        }
        return Arrays.copyOf(result, count);
    }
}
