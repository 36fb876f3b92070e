package ingot.flow.layout.embedded.place;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CosineTransformTest {
    private static double[] random(int n) {
        return new SplittableRandom(n).doubles(2L * n, -1, 1).toArray();
    }

    /** The sum from its definition; {@code forward} sums over places, otherwise over waves. */
    private static double[] direct(double[] data, int from, int n, boolean forward, DoubleUnaryOperator wave) {
        var result = new double[n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double angle = forward ? Math.PI * i * (j + 0.5) / n : Math.PI * j * (i + 0.5) / n;
                result[i] += data[from + j] * wave.applyAsDouble(angle);
            }
        }
        return result;
    }

    private static void assertRows(double[] expectedA, double[] expectedB, double[] data) {
        int n = expectedA.length;
        assertArrayEquals(expectedA, java.util.Arrays.copyOfRange(data, 0, n), 1e-10);
        assertArrayEquals(expectedB, java.util.Arrays.copyOfRange(data, n, 2 * n), 1e-10);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4, 16, 128})
    void allThreeTransformsAgreeWithTheirDefinitions(int n) {
        var transform = new CosineTransform(n);
        var data = random(n);
        var work = data.clone();
        transform.forward(work, 0, n);
        assertRows(direct(data, 0, n, true, Math::cos), direct(data, n, n, true, Math::cos), work);
        work = data.clone();
        transform.inverse(work, 0, n);
        assertRows(direct(data, 0, n, false, Math::cos), direct(data, n, n, false, Math::cos), work);
        work = data.clone();
        transform.inverseSine(work, 0, n);
        assertRows(direct(data, 0, n, false, Math::sin), direct(data, n, n, false, Math::sin), work);
    }

    @Test
    void lengthMustBeAPowerOfTwo() {
        assertThrows(IllegalArgumentException.class, () -> new CosineTransform(12));
    }
}
