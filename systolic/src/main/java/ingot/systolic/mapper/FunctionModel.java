package ingot.systolic.mapper;

import ingot.systolic.tensor.TensorParams;
import ingot.systolic.tensor.command.Store.Form;
import ingot.systolic.tensor.command.VectorFunction;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** {@link VectorFunction} in plain Java, bit by bit. Single precision is that of Java. */
record FunctionModel(TensorParams unit, VectorFunction function, int elements, float scale, long epsilon, List<Requantisation> columns) {
    private static final List<Integer> POWERS = VectorFunction.powers();
    private static final List<Integer> GELU = VectorFunction.GELU.gates();
    private static final List<Integer> SILU = VectorFunction.SILU.gates();

    /** With parameters that stand in the accumulators. */
    static FunctionModel of(TensorParams unit, Form form, int[][] accumulators) {
        var applied = (Form.Applied) form;
        int start = applied.parameters();
        int columns = start + Form.Applied.PARAMETER_ROWS - Form.Requantised.PARAMETER_ROWS;
        return new FunctionModel(unit, applied.function(), accumulators[start][0] & 0xffff, Float.intBitsToFloat(accumulators[start + 1][0]),
                Integer.toUnsignedLong(accumulators[start + 2][0]),
                IntStream.range(0, unit.cols()).mapToObj(col -> TensorData.requantisation(unit, accumulators, columns, col)).toList());
    }

    /** The results of a row whose sums are {@code tiles}, in the same shape; lanes beyond the columns are 0. */
    int[][] ofRow(int[][] tiles) {
        int count = tiles.length * unit.cols();
        int counted = function.isOfRow() ? Math.min(count, elements) : count;
        var values = IntStream.range(0, count).mapToLong(i -> (long) tiles[i / unit.cols()][i % unit.cols()] + column(i).bias()).toArray();
        var own = Arrays.copyOf(values, counted);
        long reference = switch (function) {
            case SOFTMAX -> LongStream.of(own).max().orElse(0);
            case LAYER_NORM -> mean(LongStream.of(own).sum());
            case RMS_NORM, GELU, SILU -> 0;
        };
        var results = new int[tiles.length][unit.lanes()];
        var numbers = new long[count];
        for (int i = 0; i < counted; i++) {
            long narrow = Requantisation.scaled(values[i] - reference, column(i).multiplier(), column(i).shift(), unit.rounding());
            numbers[i] = y(Math.clamp(narrow, Short.MIN_VALUE, Short.MAX_VALUE));
        }
        float weight = weight(numbers);
        for (int i = 0; i < count; i++) {
            results[i / unit.cols()][i % unit.cols()] = column(i).limited(weighted(numbers[i], weight), unit.dataBits());
        }
        return results;
    }

    private Requantisation column(int element) {
        return columns.get(element % unit.cols());
    }

    private long mean(long sum) {
        long limit = 1L << TensorParams.SUM_BITS;
        return (long) Math.clamp(Math.rint((float) sum / (float) elements), -limit, limit - 1.0);
    }

    private long y(int u) {
        return switch (function) {
            case SOFTMAX -> power(-u);
            case LAYER_NORM, RMS_NORM -> u;
            case GELU -> (long) u * gate(GELU, u);
            case SILU -> (long) u * gate(SILU, u);
        };
    }

    private static long power(int below) {
        long significant = POWERS.get(below % VectorFunction.OCTAVE);
        return significant << VectorFunction.FRACTION - 8 >> Math.min(below / VectorFunction.OCTAVE, 63);
    }

    private static int gate(List<Integer> gates, int u) {
        int step = Math.abs(u) + 16 >> 5;
        int one = 1 << VectorFunction.GATE_FRACTION;
        int gate = step < gates.size() ? gates.get(step) : one;
        return u < 0 ? one - gate : gate;
    }

    private float weight(long[] numbers) {
        return switch (function) {
            case SOFTMAX -> scale / (float) LongStream.of(numbers).sum();
            case LAYER_NORM, RMS_NORM -> {
                LongUnaryOperator square = number -> number * number;
                float mean = (float) (LongStream.of(numbers).map(square).sum() + epsilon) / (float) elements;
                yield scale / (float) Math.sqrt(mean);
            }
            case GELU, SILU -> scale;
        };
    }

    private long weighted(long number, float weight) {
        int bits = Float.floatToRawIntBits(weight);
        int exponent = bits >>> 23 & 0xff;
        int shift = exponent >= 127 || exponent < 95 ? 0 : 126 - exponent;
        int multiplier = exponent >= 127 ? Integer.MAX_VALUE : exponent < 95 ? 0 : (bits & (1 << 23) - 1 | 1 << 23) << 7;
        return Requantisation.scaled(number, multiplier, shift, unit.rounding());
    }
}
