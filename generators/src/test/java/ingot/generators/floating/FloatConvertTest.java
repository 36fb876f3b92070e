package ingot.generators.floating;

import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Conversions between formats, and from and to integers. */
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
        bench.run(mode, draw, model(params.to(), params.randomBits(), mode, draw).convert(params.from(), a), a);
    }

    private static FloatModel model(FloatFormat format, int randomBits, RoundingMode mode, long draw) {
        return mode == RoundingMode.STOCHASTIC ? FloatModel.stochastic(format, randomBits, draw) : FloatModel.of(format, mode);
    }

    static List<IntegerParams> integers() {
        return List.of(
                IntegerParams.of(8, true, FloatFormat.E4M3, 0),
                IntegerParams.of(8, false, FloatFormat.E5M2, 1),
                IntegerParams.of(32, true, FloatFormat.BINARY32, 0).withRandomBits(8),
                IntegerParams.of(32, false, FloatFormat.BINARY32, 2),
                IntegerParams.of(16, true, FloatFormat.BINARY16, 2).withRandomBits(4),
                IntegerParams.of(64, true, FloatFormat.BF16, 0),
                IntegerParams.of(5, true, FloatFormat.BINARY16.flushed(), 0));
    }

    @ParameterizedTest
    @MethodSource("integers")
    void roundsToIntegers(IntegerParams params) {
        var format = params.format();
        var random = new Random(62);
        long[] codes = format.width() <= 16 ? Corners.all(format) : Corners.of(format);
        try (var bench = new Bench(() -> new FloatToInteger(params), 1, params.width(), params.stages(), params.randomBits() > 0)) {
            for (var mode : RoundingMode.values()) {
                for (int i = 0; i < codes.length + 4000; i++) {
                    long a = i < codes.length ? codes[i] : Corners.random(random, format, (long) (format.bias() + random.nextInt(40)) << format.man());
                    long draw = random.nextLong() & (1L << params.randomBits()) - 1;
                    var model = model(format, params.randomBits(), mode, draw);
                    bench.run(mode, draw, model.toInteger(a, params.width(), params.signed()), a);
                }
            }
            bench.finish();
        }
    }

    @ParameterizedTest
    @MethodSource("integers")
    void takesIntegers(IntegerParams params) {
        var format = params.format();
        var random = new Random(63);
        int width = params.width();
        try (var bench = new Bench(() -> new IntegerToFloat(params), 1, format.width(), params.stages(), params.randomBits() > 0)) {
            for (var mode : RoundingMode.values()) {
                for (int i = 0; i < 4000; i++) {
                    long any = width <= 12 ? i : random.nextLong() >> random.nextInt(64) ^ (random.nextBoolean() ? 0 : 1L << (width - 1));
                    long a = width == 64 ? any : any & (1L << width) - 1;
                    var value = params.signed() ? BigInteger.valueOf(a << 64 - width >> 64 - width) : BigInteger.valueOf(a);
                    long draw = random.nextLong() & (1L << params.randomBits()) - 1;
                    bench.run(mode, draw, model(format, params.randomBits(), mode, draw).fromInteger(value), a);
                }
            }
            bench.finish();
        }
    }
}
