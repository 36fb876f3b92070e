package ingot.generators.floating;

import java.util.TreeSet;
import java.util.random.RandomGenerator;

/** Numbers at which arithmetic goes wrong: every kind of exponent with every kind of mantissa, and random ones between them. */
final class Corners {
    private Corners() {}

    /** All codes of exponents at the ends and around 1 and the precision, with mantissas at the ends and with single bits, of both signs. */
    static long[] of(FloatFormat format) {
        int man = format.man();
        int top = (1 << format.exp()) - 1;
        int[] exponents = {0, 1, 2, format.bias() - man - 1, format.bias() - man, format.bias() - 1, format.bias(), format.bias() + 1,
                format.bias() + man, format.bias() + man + 1, top - 2, top - 1, top};
        long ones = (1L << man) - 1;
        long[] mantissas = {0, 1, ones >> 1, ones >> 1 ^ ones, ones - 1, ones};
        return codes(format, exponents, mantissas);
    }

    /** A few codes, for triples of them. */
    static long[] few(FloatFormat format) {
        int man = format.man();
        int top = (1 << format.exp()) - 1;
        int[] exponents = {0, 1, format.bias() - man, format.bias(), top - 1, top};
        long ones = (1L << man) - 1;
        return codes(format, exponents, new long[] {0, 1, ones});
    }

    private static long[] codes(FloatFormat format, int[] exponents, long[] mantissas) {
        var codes = new TreeSet<Long>();
        for (int exponent : exponents) {
            int held = Math.clamp(exponent, 0, (1 << format.exp()) - 1);
            for (long mantissa : mantissas) {
                long magnitude = (long) held << format.man() | mantissa;
                codes.add(magnitude);
                codes.add(magnitude | 1L << (format.width() - 1));
            }
        }
        return codes.stream().mapToLong(Long::longValue).toArray();
    }

    /** All codes of a small format. */
    static long[] all(FloatFormat format) {
        var codes = new long[1 << format.width()];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = i;
        }
        return codes;
    }

    /** A random code, often with an exponent near that of {@code other} and with long runs of equal bits. */
    static long random(RandomGenerator random, FloatFormat format, long other) {
        long mask = format.width() == 64 ? -1 : (1L << format.width()) - 1;
        long any = random.nextLong() & mask;
        return switch (random.nextInt(4)) {
            case 0 -> any;
            case 1 -> (other + (random.nextLong(-4, 5) << format.man()) ^ any & (1L << format.man()) - 1) & mask;
            case 2 -> {
                int from = random.nextInt(format.man() + 1);
                yield (any & -(1L << from) | (random.nextBoolean() ? (1L << from) - 1 : 0)) & mask;
            }
            default -> (other ^ 1L << random.nextInt(format.width())) & mask;
        };
    }
}
