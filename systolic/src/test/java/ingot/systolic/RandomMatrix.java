package ingot.systolic;

import ingot.systolic.number.FloatType;
import ingot.systolic.number.IntegerType;
import ingot.systolic.number.NumberType;
import java.util.Random;

/** Matrices of random numbers for the array tests. */
final class RandomMatrix {
    private RandomMatrix() {}

    static long[][] of(Random random, int rows, int cols, NumberType type) {
        var matrix = new long[rows][cols];
        for (var row : matrix) {
            for (int col = 0; col < cols; col++) {
                row[col] = number(random, type);
            }
        }
        return matrix;
    }

    /** Any integer; of floating-point numbers mostly such as are near 1, so that sums lose bits, and one in 64 of any bits. */
    static long number(Random random, NumberType type) {
        return switch (type) {
            case IntegerType integer -> random.nextLong() >> (64 - integer.width());
            case FloatType floating -> {
                long any = random.nextLong() >>> (64 - type.width());
                var format = floating.format();
                long exponent = format.bias() + random.nextInt(6) - 3;
                long fields = (1L << format.exp()) - 1 << format.man();
                yield random.nextInt(64) == 0 ? any : any & ~fields | exponent << format.man();
            }
        };
    }
}
