package ingot.pdk.liberty;

/**
 * A look-up table of one or two axes, interpolated linearly and extrapolated from the outermost interval.
 *
 * @param index1 growing points of the first axis; {@code index2} of the second one, a single 0 where the table has one axis
 * @param values row by row: {@code values[i * index2.length + j]}
 */
public record Table(double[] index1, double[] index2, double[] values) {
    /** The value at {@code (a, b)}. */
    public double at(double a, double b) {
        int i = interval(index1, a);
        int j = interval(index2, b);
        int columns = index2.length;
        if (index1.length == 1) {
            return columns == 1 ? values[0] : along(index2, j, b, values[j], values[j + 1]);
        }
        if (columns == 1) {
            return along(index1, i, a, values[i], values[i + 1]);
        }
        double low = along(index2, j, b, values[i * columns + j], values[i * columns + j + 1]);
        double high = along(index2, j, b, values[(i + 1) * columns + j], values[(i + 1) * columns + j + 1]);
        return along(index1, i, a, low, high);
    }

    private static double along(double[] axis, int i, double x, double low, double high) {
        return low + (high - low) * (x - axis[i]) / (axis[i + 1] - axis[i]);
    }

    private static int interval(double[] axis, double x) {
        int i = 0;
        while (i < axis.length - 2 && x >= axis[i + 1]) {
            i++;
        }
        return i;
    }
}
