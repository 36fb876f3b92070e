package ingot.systolic.model;

/**
 * A matrix product as work for an array: (m × k) times (k × n).
 *
 * @param m rows of the inputs
 * @param k depth of the sums
 * @param n columns of the weights
 */
public record Matmul(int m, int k, int n) {
    public Matmul {
        if (m < 1 || k < 1 || n < 1) {
            throw new IllegalArgumentException("m, k and n must be at least 1, and were " + m + ", " + k + " and " + n);
        }
    }

    /** Multiply-accumulates that it takes. */
    public long macs() {
        return (long) m * k * n;
    }
}
