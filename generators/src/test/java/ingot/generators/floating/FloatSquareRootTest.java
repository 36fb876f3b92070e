package ingot.generators.floating;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FloatSquareRootTest {
    @Test
    void takesTheRootOfEverySmallNumber() {
        for (var format : List.of(FloatFormat.E4M3, FloatFormat.E5M2, FloatFormat.BINARY16, FloatFormat.BF16)) {
            var params = FloatParams.of(format, 0).withRandomBits(3);
            Singles.all(params, () -> new FloatSquareRoot(params), (model, a) -> model.squareRoot(a));
        }
    }

    @ParameterizedTest
    @MethodSource("ingot.generators.floating.Pairs#formats")
    void takesTheRootOfRandomNumbers(FloatFormat format) {
        var params = FloatParams.of(format, 0);
        Singles.random(params, () -> new FloatSquareRoot(params), (model, a) -> model.squareRoot(a), new Random(55), 1000);
    }

    @Test
    void takesTheRootInEveryPipeline() {
        for (int stages = 1; stages <= 18; stages += 5) {
            var params = FloatParams.of(FloatFormat.BINARY16, stages);
            Singles.random(params, () -> new FloatSquareRoot(params), (model, a) -> model.squareRoot(a), new Random(54), 200);
        }
    }
}
