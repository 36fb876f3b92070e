package ingot.systolic.tensor.command;

import java.util.stream.IntStream;

/**
 * Rows of a memory in an order: {@code start + z·zStride + y·yStride + x·xStride}, where x runs fastest and z slowest.
 *
 * @param start the first row
 * @param xCount rows of a line, 1 to 65535, like the other counts
 * @param xStride from a row to the next one of a line; 0 to 65535, like the other strides
 */
public record Pattern(int start, int xCount, int xStride, int yCount, int yStride, int zCount, int zStride) {
    public Pattern {
        Limits.unsigned("start", start, 16);
        Limits.count("xCount", xCount, 16);
        Limits.unsigned("xStride", xStride, 16);
        Limits.count("yCount", yCount, 16);
        Limits.unsigned("yStride", yStride, 16);
        Limits.count("zCount", zCount, 16);
        Limits.unsigned("zStride", zStride, 16);
    }

    /** {@code count} consecutive rows. */
    public static Pattern rows(int start, int count) {
        return lines(start, count, 1, 1, 0);
    }

    /** {@code yCount} lines of {@code xCount} rows. */
    public static Pattern lines(int start, int xCount, int xStride, int yCount, int yStride) {
        return new Pattern(start, xCount, xStride, yCount, yStride, 1, 0);
    }

    /** How many rows there are, each as often as it comes. */
    public long count() {
        return (long) xCount * yCount * zCount;
    }

    /** The rows in their order. */
    public IntStream stream() {
        return IntStream.range(0, zCount).flatMap(z -> IntStream.range(0, yCount).flatMap(y -> IntStream.range(0, xCount).map(
                x -> start + z * zStride + y * yStride + x * xStride)));
    }

    /** The highest row. */
    public long last() {
        return start + (xCount - 1L) * xStride + (yCount - 1L) * yStride + (zCount - 1L) * zStride;
    }

    /** Whether both go through as many rows in the same shape. */
    public boolean isShapedLike(Pattern other) {
        return xCount == other.xCount && yCount == other.yCount && zCount == other.zCount;
    }

    /**
     * Whether the unit can tell that no row comes twice: of two directions with more than one row each, the one with the smaller stride ends before the other
     * one's next row begins.
     */
    public boolean isNested() {
        return apart(xCount, xStride, yCount, yStride) && apart(xCount, xStride, zCount, zStride) && apart(yCount, yStride, zCount, zStride)
                && moves(xCount, xStride) && moves(yCount, yStride) && moves(zCount, zStride);
    }

    private static boolean moves(int count, int stride) {
        return count == 1 || stride > 0;
    }

    private static boolean apart(int count, int stride, int otherCount, int otherStride) {
        return count == 1 || otherCount == 1 || otherStride >= (long) count * stride || stride >= (long) otherCount * otherStride;
    }
}
