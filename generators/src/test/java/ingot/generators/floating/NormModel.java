package ingot.generators.floating;

/** What {@link FloatNorm} answers, bit for bit: every step is one operation in single precision. */
final class NormModel {
    private static final FloatModel WIDE = FloatModel.of(FloatFormat.BINARY32, RoundingMode.NEAREST_EVEN);

    private final NormParams p;
    private final long share;

    NormModel(NormParams params) {
        p = params;
        share = code(1f / params.length());
    }

    private static long code(float value) {
        return Integer.toUnsignedLong(Float.floatToRawIntBits(value));
    }

    private long wide(long number) {
        return WIDE.convert(p.format(), number).bits();
    }

    /** A row of codes, and the gain and bias of each place. */
    long[] normalised(long[] row, long[] gains, long[] biases) {
        boolean isLayer = p.kind() == NormKind.LAYER;
        long mean = 0;
        if (isLayer) {
            long sum = 0;
            for (long number : row) {
                sum = WIDE.fma(wide(number), code(1), sum).bits();
            }
            mean = WIDE.fma(sum, share, 0).bits();
        }
        var deviations = new long[row.length];
        long squares = 0;
        for (int i = 0; i < row.length; i++) {
            deviations[i] = isLayer ? WIDE.subtract(wide(row[i]), mean).bits() : wide(row[i]);
            squares = WIDE.fma(deviations[i], deviations[i], squares).bits();
        }
        long variance = WIDE.fma(squares, share, code(p.epsilon())).bits();
        long scale = WIDE.divide(code(1), WIDE.squareRoot(variance).bits()).bits();
        var results = new long[row.length];
        var narrow = FloatModel.of(p.format(), RoundingMode.NEAREST_EVEN);
        for (int i = 0; i < row.length; i++) {
            long scaled = WIDE.fma(deviations[i], scale, 0).bits();
            results[i] = narrow.convert(FloatFormat.BINARY32, WIDE.fma(scaled, wide(gains[i]), wide(biases[i])).bits()).bits();
        }
        return results;
    }
}
