package ingot.systolic;

import ingot.systolic.number.FloatType;
import ingot.systolic.number.IntegerType;
import ingot.systolic.number.LanesType;
import ingot.systolic.number.MixedType;
import ingot.systolic.number.NumberType;
import ingot.systolic.number.SparseType;
import java.util.Arrays;
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

    /** Any integer, one in eight zero; of floating-point numbers mostly such as are near 1, so that sums lose bits, and one in 64 of any bits. */
    static long number(Random random, NumberType type) {
        return switch (type) {
            case IntegerType integer -> random.nextInt(8) == 0 ? 0 : random.nextLong() >> (64 - integer.width());
            case LanesType lanes -> {
                var numbers = new long[lanes.count()];
                Arrays.setAll(numbers, lane -> number(random, lanes.of()));
                yield lanes.pack(numbers);
            }
            case SparseType sparse -> {
                int first = random.nextInt(SparseType.GROUP - 1);
                int second = first + 1 + random.nextInt(SparseType.GROUP - 1 - first);
                yield sparse.pack(number(random, sparse.of()), first, number(random, sparse.of()), second);
            }
            case MixedType mixed -> throw new IllegalArgumentException("a number of a mixed type needs a mode");
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
