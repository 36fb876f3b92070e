package ingot.flow.layout.out;

import ingot.pdk.geometry.Rect;
import java.util.Arrays;

/** The shapes of one layer, each with its node, and a search over them. */
final class ShapeLayer {
    /** Side of a square of the search grid in nm: a cell or two. */
    private static final int BIN = 4_000;

    /** Hears of two shapes that touch. */
    @FunctionalInterface
    interface Contact {
        void touch(int nodeA, int nodeB);
    }

    private int[] x0 = new int[256];
    private int[] y0 = new int[256];
    private int[] x1 = new int[256];
    private int[] y1 = new int[256];
    private int[] node = new int[256];
    private int size;

    void add(Rect rect, int nodeOfShape) {
        if (size == x0.length) {
            int larger = size * 2;
            x0 = Arrays.copyOf(x0, larger);
            y0 = Arrays.copyOf(y0, larger);
            x1 = Arrays.copyOf(x1, larger);
            y1 = Arrays.copyOf(y1, larger);
            node = Arrays.copyOf(node, larger);
        }
        x0[size] = rect.x0();
        y0[size] = rect.y0();
        x1[size] = rect.x1();
        y1[size] = rect.y1();
        node[size++] = nodeOfShape;
    }

    /** Every pair of a shape of this layer and one of {@code other} that share an edge or area; corners do not conduct. */
    void contacts(ShapeLayer other, Contact contact) {
        var here = new Bins(this);
        var there = other == this ? here : new Bins(other);
        for (int bin = 0; bin < Bins.COUNT; bin++) {
            for (int i = here.start[bin]; i < here.start[bin + 1]; i++) {
                int a = here.item[i];
                int from = other == this ? i + 1 : there.start[bin];
                for (int j = from; j < there.start[bin + 1]; j++) {
                    int b = there.item[j];
                    if (touches(a, other, b)) {
                        contact.touch(node[a], other.node[b]);
                    }
                }
            }
        }
    }

    private boolean touches(int a, ShapeLayer other, int b) {
        int width = Math.min(x1[a], other.x1[b]) - Math.max(x0[a], other.x0[b]);
        int height = Math.min(y1[a], other.y1[b]) - Math.max(y0[a], other.y0[b]);
        return width >= 0 && height >= 0 && width + height > 0;
    }

    /** Shapes by the squares that they reach into; far squares share a bin, which costs time but never a contact. */
    private static final class Bins {
        static final int COUNT = 1 << 16;

        private final int[] start = new int[COUNT + 1];
        private final int[] item;

        Bins(ShapeLayer layer) {
            for (int i = 0; i < layer.size; i++) {
                each(layer, i, bin -> start[bin + 1]++);
            }
            for (int bin = 0; bin < COUNT; bin++) {
                start[bin + 1] += start[bin];
            }
            item = new int[start[COUNT]];
            int[] next = Arrays.copyOf(start, COUNT);
            for (int i = 0; i < layer.size; i++) {
                int shape = i;
                each(layer, i, bin -> item[next[bin]++] = shape);
            }
        }

        private static void each(ShapeLayer layer, int i, java.util.function.IntConsumer sink) {
            for (int column = Math.floorDiv(layer.x0[i], BIN); column <= Math.floorDiv(layer.x1[i], BIN); column++) {
                for (int row = Math.floorDiv(layer.y0[i], BIN); row <= Math.floorDiv(layer.y1[i], BIN); row++) {
                    sink.accept((row * 256 + column) & (COUNT - 1));
                }
            }
        }
    }
}
