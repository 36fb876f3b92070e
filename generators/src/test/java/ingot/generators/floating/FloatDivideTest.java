package ingot.generators.floating;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FloatDivideTest {
    @ParameterizedTest
    @MethodSource("ingot.generators.floating.Pairs#smallFormats")
    void dividesAllPairs(FloatFormat format) {
        var params = FloatParams.of(format, 0).withRandomBits(2);
        assertEquals(6 * 65_536, Pairs.all(params, () -> new FloatDivide(params), FloatModel::divide));
    }

    @ParameterizedTest
    @MethodSource("ingot.generators.floating.Pairs#formats")
    void dividesCornersAndBetween(FloatFormat format) {
        var params = FloatParams.of(format, 0);
        Pairs.random(params, () -> new FloatDivide(params), FloatModel::divide, new Random(51), 2000);
    }

    @Test
    void dividesAllCornersOfHalfPrecision() {
        var params = FloatParams.of(FloatFormat.BINARY16, 0);
        Pairs.corners(params, () -> new FloatDivide(params), FloatModel::divide, new Random(52));
    }

    @Test
    void dividesInEveryPipeline() {
        for (int stages = 1; stages <= 18; stages += 5) {
            var params = FloatParams.of(FloatFormat.BINARY16, stages);
            Pairs.random(params, () -> new FloatDivide(params), FloatModel::divide, new Random(53), 200);
        }
    }
}
