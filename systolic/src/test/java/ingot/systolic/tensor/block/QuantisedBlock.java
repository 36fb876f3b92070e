package ingot.systolic.tensor.block;

import ingot.systolic.mapper.BlockData;
import ingot.systolic.mapper.BlockData.Scalars;
import ingot.systolic.mapper.BlockPlan;
import ingot.systolic.mapper.BlockPlan.Matrix;
import ingot.systolic.mapper.BlockPlan.Step;
import ingot.systolic.mapper.Requantisation;
import ingot.systolic.tensor.command.VectorFunction;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A block in INT8: activations with a scale for each tensor, from the largest numbers that other inputs have shown, weights with one for each column; those that
 * are added to the residual share a scale with it.
 */
final class QuantisedBlock {
    private static final int MOST = 127;
    private static final int BITS = 8;
    /** Standard deviations that a normalised number can be from the mean. */
    private static final double DEVIATIONS = 4;

    private final FloatBlock block;
    private final BlockPlan plan;
    private final double normed = DEVIATIONS / MOST;
    private final double queries;
    private final double keys;
    private final double values;
    private final double attention;
    private final double hidden;
    private final double residual;
    /** What brings a residual to the operand of a normalisation. */
    private final double narrow;

    QuantisedBlock(FloatBlock block, BlockPlan plan, List<FloatBlock.Trace> seen) {
        this.block = block;
        this.plan = plan;
        queries = scale(seen, FloatBlock.Trace::queries);
        keys = scale(seen, FloatBlock.Trace::keys);
        values = scale(seen, FloatBlock.Trace::values);
        attention = scale(seen, FloatBlock.Trace::attention);
        hidden = scale(seen, FloatBlock.Trace::hidden);
        residual = Math.max(attention * largest(block.projection()), hidden * largest(block.down())) / MOST;
        double most = seen.stream().mapToDouble(trace -> largest(trace.output())).max().orElseThrow();
        narrow = Math.min(0.99, Short.MAX_VALUE / (2 * most / residual));
    }

    private static double scale(List<FloatBlock.Trace> seen, java.util.function.Function<FloatBlock.Trace, double[][]> part) {
        return seen.stream().mapToDouble(trace -> largest(part.apply(trace))).max().orElseThrow() / MOST;
    }

    private static double largest(double[][] numbers) {
        return Arrays.stream(numbers).flatMapToDouble(Arrays::stream).map(Math::abs).max().orElseThrow();
    }

    /** The memory outside before the program runs. */
    byte[] memory(BlockData data, double[][] input) {
        var memory = new byte[Math.toIntExact(data.placement().end())];
        data.putInput(memory, rounded(input, residual));
        layer(data, memory, Matrix.QUERY, Step.QUERY, block.query(), block.queryBias(), queries);
        layer(data, memory, Matrix.KEY, Step.KEY, block.key(), block.keyBias(), keys);
        layer(data, memory, Matrix.VALUE, Step.VALUE, block.value(), block.valueBias(), values);
        data.putMatrix(memory, Matrix.PROJECTION, rounded(block.projection(), residual / attention));
        data.putMatrix(memory, Matrix.DOWN, rounded(block.down(), residual / hidden));
        var norm = same(Requantisation.scale(narrow, BITS));
        for (var step : List.of(Step.FIRST_NORM, Step.SECOND_NORM)) {
            data.putParameters(memory, step, new Scalars(plan.width(), (float) (1 / normed), 0), norm);
        }
        double headWidth = (double) plan.width() / plan.heads();
        double octaves = queries * keys / Math.sqrt(headWidth) / Math.log(2) * VectorFunction.OCTAVE;
        data.putParameters(memory, Step.SOFTMAX, new Scalars(plan.tokens(), MOST, 0), same(Requantisation.scale(octaves, BITS)));
        data.putParameters(memory, Step.ATTENTION, IntStream.range(0, plan.width()).mapToObj(_ -> Requantisation.scale(values / MOST / attention, BITS)).toList());
        up(data, memory);
        if (plan.causal()) {
            var mask = new int[plan.tokens()][plan.tokens()];
            for (int token = 0; token < mask.length; token++) {
                Arrays.fill(mask[token], token + 1, mask.length, -(1 << 26));
            }
            data.putMask(memory, mask);
        }
        return memory;
    }

    private List<Requantisation> same(Requantisation columns) {
        return IntStream.range(0, plan.unit().cols()).mapToObj(_ -> columns).toList();
    }

    private void layer(BlockData data, byte[] memory, Matrix matrix, Step step, double[][] weights, double[] bias, double to) {
        var scales = columns(weights);
        data.putMatrix(memory, matrix, rounded(weights, scales));
        data.putParameters(memory, step, IntStream.range(0, bias.length).mapToObj(
                col -> Requantisation.scale(normed * scales[col] / to, BITS).withBias((int) Math.round(bias[col] / normed / scales[col]))).toList());
    }

    private void up(BlockData data, byte[] memory) {
        var scales = columns(block.up());
        data.putMatrix(memory, Matrix.UP, rounded(block.up(), scales));
        var columns = IntStream.range(0, scales.length).mapToObj(
                col -> Requantisation.scale(Math.scalb(normed * scales[col], VectorFunction.ACTIVATION_FRACTION), BITS)
                        .withBias((int) Math.round(block.upBias()[col] / normed / scales[col]))).toList();
        double scale = Math.scalb(1 / hidden, -VectorFunction.ACTIVATION_FRACTION - VectorFunction.GATE_FRACTION);
        data.putParameters(memory, Step.UP, new Scalars(1, (float) scale, 0), columns);
    }

    private static double[] columns(double[][] weights) {
        return IntStream.range(0, weights[0].length).mapToDouble(
                col -> Arrays.stream(weights).mapToDouble(row -> Math.abs(row[col])).max().orElseThrow() / MOST).toArray();
    }

    private static int[][] rounded(double[][] numbers, double scale) {
        var scales = new double[numbers[0].length];
        Arrays.fill(scales, scale);
        return rounded(numbers, scales);
    }

    private static int[][] rounded(double[][] numbers, double[] scales) {
        return Arrays.stream(numbers).map(row -> IntStream.range(0, row.length).map(i -> (int) Math.round(row[i] / scales[i])).toArray()).toArray(int[][]::new);
    }

    /** How far the outputs are from {@code exact}: root of the mean square, by that of the numbers themselves. */
    double error(int[][] outputs, double[][] exact) {
        double wrong = 0;
        double right = 0;
        for (int token = 0; token < exact.length; token++) {
            for (int i = 0; i < exact[token].length; i++) {
                wrong += Math.pow(outputs[token][i] * residual - exact[token][i], 2);
                right += Math.pow(exact[token][i], 2);
            }
        }
        return Math.sqrt(wrong / right);
    }
}
