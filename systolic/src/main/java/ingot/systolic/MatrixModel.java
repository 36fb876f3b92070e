package ingot.systolic;

/** Matrix multiplication as the arrays compute it, in plain Java: the reference for every test. */
public final class MatrixModel {
    private MatrixModel() {}

    /**
     * The product of {@code a} (M×K) and {@code b} (K×N), every sum wrapped to {@code accBits} and sign-extended.
     *
     * @throws IllegalArgumentException when the inner dimensions differ
     */
    public static long[][] multiply(long[][] a, long[][] b, int accBits) {
        var product = new long[a.length][b[0].length];
        for (int m = 0; m < a.length; m++) {
            if (a[m].length != b.length) {
                throw new IllegalArgumentException(
                        "row " + m + " of a has " + a[m].length + " elements, b has " + b.length + " rows");
            }
            for (int n = 0; n < product[m].length; n++) {
                long sum = 0;
                for (int k = 0; k < b.length; k++) {
                    sum += a[m][k] * b[k][n];
                }
                product[m][n] = sum << (64 - accBits) >> (64 - accBits);
            }
        }
        return product;
    }
}
