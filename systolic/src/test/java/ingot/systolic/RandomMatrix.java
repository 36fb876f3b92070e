package ingot.systolic;

import java.util.Random;

/** Matrices of random signed numbers for the array tests. */
final class RandomMatrix {
    private RandomMatrix() {}

    static long[][] of(Random random, int rows, int cols, int bits) {
        long limit = 1L << (bits - 1);
        var matrix = new long[rows][];
        for (int row = 0; row < rows; row++) {
            matrix[row] = random.longs(cols, -limit, limit).toArray();
        }
        return matrix;
    }
}
