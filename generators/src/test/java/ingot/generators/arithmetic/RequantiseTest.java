package ingot.generators.arithmetic;

import static ingot.test.EngineKind.JVM;

import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

class RequantiseTest {
    @Device(params = "all")
    static Requantise device(RequantiseParams params) {
        return new Requantise(params);
    }

    static List<RequantiseParams> all() {
        return Arrays.stream(RequantiseRounding.values())
                .flatMap(rounding -> Stream.of(new RequantiseParams(32, 8, 20, rounding), new RequantiseParams(24, 8, 20, 7, rounding)))
                .toList();
    }

    @HardwareTest(engines = JVM)
    void followsTheDefinitions(Dut<Requantise> dut) {
        var random = new Random(3);
        for (int i = 0; i < 2000; i++) {
            int shift = random.nextInt(21);
            boolean tie = i % 2 == 0;
            // With a multiplier of one half, odd multiples of 2^shift lie halfway between two results.
            long multiplier = tie ? 1L << 30 : (1L << 30) + random.nextInt(1 << 30);
            int left = random.nextInt(dut.top().params().maxLeft() + 1);
            int exact = tie ? (2 * random.nextInt(-150, 150) + 1) << shift : random.nextInt() >> random.nextInt(31);
            int in = exact << 32 - dut.top().params().inBits() >> 32 - dut.top().params().inBits();
            int zero = random.nextInt(-128, 128);
            int lowest = random.nextInt(-128, 1);
            int highest = random.nextInt(1, 128);
            dut.poke(dut.top().in, in);
            dut.poke(dut.top().multiplier, multiplier);
            dut.poke(dut.top().shift, shift);
            if (dut.top().params().maxLeft() > 0) {
                dut.poke(dut.top().left, left);
            }
            dut.poke(dut.top().zeroPoint, zero);
            dut.poke(dut.top().lowest, lowest);
            dut.poke(dut.top().highest, highest);
            long scaled = scaled(in * multiplier << left, shift, dut.top().params().rounding());
            dut.expect(dut.top().out, Math.min(highest, Math.max(lowest, scaled + zero)));
        }
    }

    private static long scaled(long product, int shift, RequantiseRounding rounding) {
        return switch (rounding) {
            case GEMMLOWP -> {
                // The words of the definition: a nudge and a division to zero, then a mask and a threshold.
                long high = (product + (product >= 0 ? 1L << 30 : 1 - (1L << 30))) / (1L << 31);
                long mask = (1L << shift) - 1;
                long threshold = (mask >> 1) + (high < 0 ? 1 : 0);
                yield (high >> shift) + ((high & mask) > threshold ? 1 : 0);
            }
            case HALF_UP -> product + (1L << 30 + shift) >> 31 + shift;
            case HALF_AWAY -> exact(product, shift).setScale(0, RoundingMode.HALF_UP).longValueExact();
            case HALF_EVEN -> exact(product, shift).setScale(0, RoundingMode.HALF_EVEN).longValueExact();
        };
    }

    private static BigDecimal exact(long product, int shift) {
        return new BigDecimal(product).divide(new BigDecimal(1L << 31 + shift));
    }
}
