package ingot.generators.floating;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every element with every scale, and back; compared with exact products by powers of two. */
class FloatScaleTest {
    static List<ConvertParams> conversions() {
        return List.of(ConvertParams.of(FloatFormat.E4M3, FloatFormat.BINARY32, 0), ConvertParams.of(FloatFormat.E5M2, FloatFormat.BINARY32, 2),
                ConvertParams.of(FloatFormat.E5M2, FloatFormat.BF16.flushed(), 0), ConvertParams.of(FloatFormat.BINARY32, FloatFormat.E4M3.saturating(), 0),
                ConvertParams.of(FloatFormat.BF16, FloatFormat.E5M2.saturating(), 3), ConvertParams.of(FloatFormat.BINARY16, FloatFormat.BINARY16, 0).withRandomBits(4));
    }

    @ParameterizedTest
    @MethodSource("conversions")
    void isTheExactProductRoundedOnce(ConvertParams params) {
        var random = new Random(5);
        long[] codes = params.from().width() <= 8 ? Corners.all(params.from()) : Corners.of(params.from());
        try (var bench = new Bench(() -> new FloatScale(params), 1, params.to().width(), params.stages(), params.randomBits() > 0)) {
            int port = bench.simulator().port("scale");
            int turn = 0;
            for (int scale = 0; scale < 256; scale++) {
                bench.simulator().poke(port, scale);
                for (long a : codes) {
                    var mode = RoundingMode.values()[turn++ % RoundingMode.values().length];
                    long draw = random.nextLong() & (1L << params.randomBits()) - 1;
                    bench.run(mode, draw, expected(params, Bench.model(params.to(), params.randomBits(), mode, draw), a, scale), a);
                }
            }
            bench.finish();
        }
    }

    private static FloatResult expected(ConvertParams params, FloatModel model, long a, int scale) {
        var value = FloatValue.of(params.from(), a);
        if (value.isNan() || value.isInfinite()) {
            return scale == BlockScale.NAN && value.isInfinite() ? new FloatResult(params.to().nan(), 0) : model.convert(params.from(), a);
        }
        if (scale == BlockScale.NAN) {
            return new FloatResult(params.to().nan(), 0);
        }
        var exact = value.exact();
        return model.rounded(new Exact(exact.negative(), exact.numerator(), exact.denominator(), exact.exponent() + scale - BlockScale.BIAS));
    }
}
