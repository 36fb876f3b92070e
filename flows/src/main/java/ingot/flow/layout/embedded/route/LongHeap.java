package ingot.flow.layout.embedded.route;

import java.util.Arrays;

/** A binary heap of longs, smallest first, that keeps its memory between uses. */
final class LongHeap {
    private long[] items = new long[1024];
    private int size;

    void clear() {
        size = 0;
    }

    boolean isEmpty() {
        return size == 0;
    }

    void add(long value) {
        if (size == items.length) {
            items = Arrays.copyOf(items, size * 2);
        }
        int at = size++;
        while (at > 0) {
            int parent = (at - 1) >>> 1;
            long above = items[parent];
            if (above <= value) {
                break;
            }
            items[at] = above;
            at = parent;
        }
        items[at] = value;
    }

    /** Takes the smallest. */
    long poll() {
        long top = items[0];
        long last = items[--size];
        int at = 0;
        int half = size >>> 1;
        while (at < half) {
            int child = 2 * at + 1;
            if (child + 1 < size && items[child + 1] < items[child]) {
                child++;
            }
            if (items[child] >= last) {
                break;
            }
            items[at] = items[child];
            at = child;
        }
        items[at] = last;
        return top;
    }
}
