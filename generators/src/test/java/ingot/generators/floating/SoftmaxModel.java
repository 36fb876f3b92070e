package ingot.generators.floating;

/** What {@link OnlineSoftmax} answers, bit for bit, number by number. */
final class SoftmaxModel {
    private static final long ONE = 0x3f80_0000L;

    private final FloatFormat format;
    private final FloatModel narrow;
    private final FloatModel wide = FloatModel.of(FloatFormat.BINARY32, RoundingMode.NEAREST_EVEN);
    private final ActivationModel exponential;
    private long max;
    private long sum;

    /** The outputs after a number. */
    record Answer(long max, long sum, long rescale, long weight) {}

    SoftmaxModel(FloatFormat format) {
        this.format = format;
        narrow = FloatModel.of(format, RoundingMode.NEAREST_EVEN);
        exponential = new ActivationModel(Activation.EXP, format);
    }

    Answer next(boolean first, long x) {
        long minusInfinity = format.infinityCode() | 1L << format.width() - 1;
        long one = (long) format.bias() << format.man();
        boolean rises = first || narrow.compare(max, x).orElse(0) < 0;
        long below = rises ? max : x;
        max = rises ? x : max;
        long weight = exponential.of(first || x == minusInfinity ? minusInfinity : narrow.subtract(below, max).bits());
        long factor = wide.convert(format, weight).bits();
        sum = first ? ONE : rises ? wide.fma(sum, factor, ONE).bits() : wide.fma(ONE, factor, sum).bits();
        return new Answer(max, sum, rises ? weight : one, rises ? one : weight);
    }
}
