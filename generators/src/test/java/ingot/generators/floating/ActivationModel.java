package ingot.generators.floating;

import java.math.BigInteger;

/** What {@link FloatActivation} answers, bit for bit: a point on a line of its table, as an exact number, rounded once by the definition. */
final class ActivationModel {
    private final Activation function;
    private final FloatFormat format;
    private final ActivationTable table;
    private final FloatModel rounded;

    ActivationModel(Activation function, FloatFormat format) {
        this.function = function;
        this.format = format;
        table = new ActivationTable(function, format);
        rounded = FloatModel.of(format, RoundingMode.NEAREST_EVEN);
    }

    long of(long x) {
        var value = FloatValue.of(format, x);
        if (value.isNan()) {
            return format.nan();
        }
        var octave = table.octaves().get((int) (x >> format.man()));
        boolean negative = function.keepsSign() && value.negative();
        long sign = negative ? 1L << format.width() - 1 : 0;
        long mantissa = x & (1L << format.man()) - 1;
        return switch (octave.kind()) {
            case INFINITE -> sign | format.infinityCode();
            case IDENTITY -> sign | x & (1L << format.width() - 1) - 1;
            case HALF -> value.isInfinite() ? sign | format.infinityCode() : round(negative, significand(x), exponent(x) - 1);
            case ONE -> round(negative, 1, 0);
            case ONE_HALF -> round(negative, 1, -1);
            case ZERO -> sign;
            case SEGMENTS -> {
                var line = table.segments().get(octave.base() + (int) (mantissa >> octave.within()));
                long place = mantissa & (1L << octave.within()) - 1;
                yield round(negative, line.start() + line.slope() * place, line.exponent() - table.fractionBits());
            }
        };
    }

    private long significand(long x) {
        long mantissa = x & (1L << format.man()) - 1;
        return field(x) == 0 ? mantissa : mantissa | 1L << format.man();
    }

    private int exponent(long x) {
        return Math.max(field(x), 1) - format.bias() - format.man();
    }

    private int field(long x) {
        return (int) (x >> format.man()) & (1 << format.exp()) - 1;
    }

    private long round(boolean negative, long magnitude, int exponent) {
        return rounded.rounded(Exact.of(negative, BigInteger.valueOf(magnitude), exponent)).bits();
    }
}
