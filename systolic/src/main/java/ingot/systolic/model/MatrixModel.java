package ingot.systolic.model;

import ingot.systolic.number.ArithmeticModel;
import java.util.Arrays;

/** Matrix multiplication as the arrays compute it, in plain Java: the reference for every test. */
public final class MatrixModel {
    private MatrixModel() {}

    /**
     * The product of {@code a} (M×K) and {@code b} (K×N), every sum wrapped to {@code accBits} and sign-extended.
     *
     * @throws IllegalArgumentException when the inner dimensions differ
     */
    public static long[][] multiply(long[][] a, long[][] b, int accBits) {
        return multiply(a, b, new ArithmeticModel.Integers(accBits));
    }

    /**
     * The product of {@code a} (M×K) and {@code b} (K×N); each sum begins with 0 and takes the products in the order of k.
     *
     * @throws IllegalArgumentException when the inner dimensions differ
     */
    public static long[][] multiply(long[][] a, long[][] b, ArithmeticModel arithmetic) {
        var product = new long[a.length][b[0].length];
        for (int m = 0; m < a.length; m++) {
            if (a[m].length != b.length) {
                throw new IllegalArgumentException(
                        "row " + m + " of a has " + a[m].length + " elements, b has " + b.length + " rows");
            }
            for (int n = 0; n < product[m].length; n++) {
                long sum = 0;
                for (int k = 0; k < b.length; k++) {
                    sum = arithmetic.multiplyAdd(a[m][k], b[k][n], sum);
                }
                product[m][n] = sum;
            }
        }
        return product;
    }

    /**
     * The same where k is cut into tiles of {@code depth}: each tile is summed from 0 on, and the sums of the tiles are added in their order. It
     * differs from the product at once where sums are rounded.
     */
    public static long[][] multiply(long[][] a, long[][] b, ArithmeticModel arithmetic, int depth) {
        var total = new long[a.length][b[0].length];
        for (int from = 0; from < b.length; from += depth) {
            int to = Math.min(b.length, from + depth);
            var left = new long[a.length][];
            for (int m = 0; m < a.length; m++) {
                left[m] = Arrays.copyOfRange(a[m], from, to);
            }
            var part = multiply(left, Arrays.copyOfRange(b, from, to), arithmetic);
            for (int m = 0; m < a.length; m++) {
                for (int n = 0; n < total[m].length; n++) {
                    total[m][n] = from == 0 ? part[m][n] : arithmetic.add(total[m][n], part[m][n]);
                }
            }
        }
        return total;
    }
}
