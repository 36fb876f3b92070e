package ingot.generators.floating;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FloatToIntegerTest {
    @ParameterizedTest
    @MethodSource("ingot.generators.floating.Integers#widths")
    void roundsToIntegers(IntegerParams params) {
        var format = params.format();
        var random = new Random(62);
        long[] codes = format.width() <= 16 ? Corners.all(format) : Corners.of(format);
        try (var bench = new Bench(() -> new FloatToInteger(params), 1, params.width(), params.stages(), params.randomBits() > 0)) {
            for (var mode : RoundingMode.values()) {
                for (int i = 0; i < codes.length + 4000; i++) {
                    long a = i < codes.length ? codes[i] : Corners.random(random, format, (long) (format.bias() + random.nextInt(40)) << format.man());
                    long draw = random.nextLong() & (1L << params.randomBits()) - 1;
                    var model = Bench.model(format, params.randomBits(), mode, draw);
                    bench.run(mode, draw, model.toInteger(a, params.width(), params.signed()), a);
                }
            }
            bench.finish();
        }
    }
}
