package ingot.generators.floating;

import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IntegerToFloatTest {
    @ParameterizedTest
    @MethodSource("ingot.generators.floating.Integers#widths")
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
                    bench.run(mode, draw, Bench.model(format, params.randomBits(), mode, draw).fromInteger(value), a);
                }
            }
            bench.finish();
        }
    }
}
