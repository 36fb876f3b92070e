package ingot.systolic.analysis;

import ingot.systolic.workload.Conv2d;
import java.util.Map;

/**
 * How far each loop of a convolution goes: the whole of it, or a tile.
 *
 * @param sizes turns by dimension, in the order of {@link Dim}
 * @param stride rows and columns of the input between two outputs
 * @param dilation rows and columns of the input between two elements of the kernel
 */
record Extent(int[] sizes, int stride, int dilation) {
    /** All of a convolution of one group. */
    static Extent of(Conv2d work) {
        return new Extent(new int[] {work.batch(), work.filters(), work.channels(), work.outputHeight(), work.outputWidth(), work.window().height(),
                work.window().width()}, work.window().stride(), work.window().dilation());
    }

    /** A single multiplication. */
    Extent one() {
        return new Extent(new int[] {1, 1, 1, 1, 1, 1, 1}, stride, dilation);
    }

    /** As this one with other sizes. */
    Extent with(Map<Dim, Integer> others) {
        var changed = new Extent(sizes.clone(), stride, dilation);
        others.forEach((dim, size) -> changed.sizes[dim.ordinal()] = size);
        return changed;
    }

    int size(Dim dim) {
        return sizes[dim.ordinal()];
    }

    /** Elements of {@code operand} that it touches, with what lies between them. */
    long volume(Operand operand) {
        return switch (operand) {
            case INPUT -> (long) size(Dim.BATCH) * size(Dim.CHANNEL) * inputSpan(Dim.ROW, Dim.KERNEL_ROW) * inputSpan(Dim.COL, Dim.KERNEL_COL);
            case WEIGHT -> (long) size(Dim.FILTER) * size(Dim.CHANNEL) * size(Dim.KERNEL_ROW) * size(Dim.KERNEL_COL);
            case SUM -> (long) size(Dim.BATCH) * size(Dim.FILTER) * size(Dim.ROW) * size(Dim.COL);
        };
    }

    /** What of {@code operand} is new when the tile moves along {@code dim} past {@code tiles} tiles of its size. */
    long advance(Operand operand, Dim dim, int tiles) {
        long volume = volume(operand);
        if (operand != Operand.INPUT) {
            return volume;
        }
        return switch (dim) {
            case ROW, KERNEL_ROW -> volume / inputSpan(Dim.ROW, Dim.KERNEL_ROW) * beyond(Dim.ROW, Dim.KERNEL_ROW, dim, tiles);
            case COL, KERNEL_COL -> volume / inputSpan(Dim.COL, Dim.KERNEL_COL) * beyond(Dim.COL, Dim.KERNEL_COL, dim, tiles);
            case BATCH, CHANNEL, FILTER -> volume;
        };
    }

    private long beyond(Dim output, Dim kernel, Dim moved, int tiles) {
        long step = (long) tiles * size(moved) * (moved == output ? stride : dilation);
        return Math.min(step, inputSpan(output, kernel));
    }

    private long inputSpan(Dim output, Dim kernel) {
        return (long) (size(output) - 1) * stride + (long) (size(kernel) - 1) * dilation + 1;
    }
}
