package ingot.generators.floating;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FloatMultiplyTest {
    @ParameterizedTest
    @MethodSource("ingot.generators.floating.Pairs#smallFormats")
    void isRightForAllPairs(FloatFormat format) {
        var params = FloatParams.of(format, 0).withRandomBits(3);
        assertEquals(6 * 65_536, Pairs.all(params, () -> new FloatMultiply(params), FloatModel::multiply));
    }

    @ParameterizedTest
    @MethodSource("ingot.generators.floating.Pairs#formats")
    void isRightAtCornersAndBetween(FloatFormat format) {
        var params = FloatParams.of(format, 0);
        Pairs.corners(params, () -> new FloatMultiply(params), FloatModel::multiply, new Random(11));
    }

    @Test
    void isRightInEveryPipeline() {
        for (int stages = 1; stages <= 4; stages++) {
            var params = FloatParams.of(FloatFormat.BINARY16, stages).withRandomBits(8);
            Pairs.random(params, () -> new FloatMultiply(params), FloatModel::multiply, new Random(12), 500);
        }
    }
}
