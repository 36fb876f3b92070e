package ingot.generators.floating;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FloatConvertTest {
    static List<ConvertParams> conversions() {
        return List.of(
                ConvertParams.of(FloatFormat.BINARY16, FloatFormat.BINARY32, 0),
                ConvertParams.of(FloatFormat.BINARY32, FloatFormat.BINARY16, 0).withRandomBits(6),
                ConvertParams.of(FloatFormat.BINARY32, FloatFormat.BF16, 1).withRandomBits(16),
                ConvertParams.of(FloatFormat.BF16, FloatFormat.BINARY32, 0),
                ConvertParams.of(FloatFormat.BINARY32, FloatFormat.TF32, 3),
                ConvertParams.of(FloatFormat.BINARY32, FloatFormat.E4M3, 0),
                ConvertParams.of(FloatFormat.BINARY32, FloatFormat.E5M2.saturating(), 2),
                ConvertParams.of(FloatFormat.E5M2, FloatFormat.E4M3.saturating(), 0),
                ConvertParams.of(FloatFormat.E4M3, FloatFormat.E5M2, 0),
                ConvertParams.of(FloatFormat.BF16, FloatFormat.BINARY16.flushed(), 0));
    }

    @ParameterizedTest
    @MethodSource("conversions")
    void isRight(ConvertParams params) {
        var random = new Random(61);
        long[] codes = params.from().width() <= 16 ? Corners.all(params.from()) : Corners.of(params.from());
        try (var bench = new Bench(() -> new FloatConvert(params), 1, params.to().width(), params.stages(), params.randomBits() > 0)) {
            for (var mode : RoundingMode.values()) {
                for (long a : codes) {
                    convert(bench, params, mode, a, random);
                }
                for (int i = 0; i < 4000; i++) {
                    long near = FloatModel.of(params.from(), RoundingMode.NEAREST_EVEN)
                            .convert(params.to(), random.nextLong() & (1L << params.to().width()) - 1).bits();
                    convert(bench, params, mode, Corners.random(random, params.from(), near), random);
                }
            }
            bench.finish();
        }
    }

    private static void convert(Bench bench, ConvertParams params, RoundingMode mode, long a, Random random) {
        long draw = random.nextLong() & (1L << params.randomBits()) - 1;
        bench.run(mode, draw, Bench.model(params.to(), params.randomBits(), mode, draw).convert(params.from(), a), a);
    }
}
