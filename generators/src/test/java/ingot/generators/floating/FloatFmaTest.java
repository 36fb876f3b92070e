package ingot.generators.floating;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FloatFmaTest {
    private static Triples triples(FloatParams params) {
        return new Triples(params.format(), params.format(), params.stages(), params.randomBits(), () -> new FloatFma(params));
    }

    static List<FloatFormat> formats() {
        return List.of(FloatFormat.BINARY16, FloatFormat.BINARY32, FloatFormat.BF16, FloatFormat.TF32, FloatFormat.E4M3, FloatFormat.E5M2,
                FloatFormat.BINARY16.flushed(), FloatFormat.E4M3.saturating().flushed(), FloatFormat.ieee(2, 6), FloatFormat.ieee(3, 1));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void isRightAtCornersAndBetween(FloatFormat format) {
        triples(FloatParams.of(format, 0)).corners();
        triples(FloatParams.of(format, 0).withRandomBits(7)).random(new Random(31), 2000);
    }

    @Test
    void isRightInEveryPipeline() {
        for (int stages = 1; stages <= 6; stages++) {
            triples(FloatParams.of(FloatFormat.BINARY16, stages)).random(new Random(32), 200);
        }
    }
}
