package ingot.systolic.mapper;

import ingot.systolic.mapper.BlockPlan.Matrix;
import ingot.systolic.mapper.BlockPlan.Step;
import java.util.EnumMap;
import java.util.Map;

/**
 * Where the data of a block stand in the memory outside, in bytes.
 *
 * @param input rows of the accumulators: for each tile of the width one for each token
 * @param matrices for each tile of outputs and of inputs the rows of weights of the array
 * @param parameters of each step, tile by tile
 * @param mask where it is causal: rows of the accumulators, for each tile of keys one for each token
 * @param output like the input
 * @param end the first byte behind all of them
 */
public record BlockPlacement(long input, Map<Matrix, Long> matrices, Map<Step, Long> parameters, long mask, long output, long end) {
    public BlockPlacement {
        matrices = Map.copyOf(matrices);
        parameters = Map.copyOf(parameters);
    }

    static BlockPlacement of(BlockPlan plan, long base) {
        var unit = plan.unit();
        long sums = (long) plan.tokens() * plan.tiles() * unit.sumBytes();
        long next = base + sums;
        var matrices = new EnumMap<Matrix, Long>(Matrix.class);
        for (var matrix : Matrix.values()) {
            matrices.put(matrix, next);
            next += (long) plan.inputTiles(matrix) * plan.outputTiles(matrix) * unit.rows() * unit.vectorBytes();
        }
        var parameters = new EnumMap<Step, Long>(Step.class);
        for (var step : Step.values()) {
            parameters.put(step, next);
            next += (long) plan.parameterTiles(step) * plan.parameterRows(step) * unit.sumBytes();
        }
        long mask = next;
        next += plan.causal() ? (long) plan.tokens() * plan.keyTiles() * unit.sumBytes() : 0;
        return new BlockPlacement(base, matrices, parameters, mask, next, next + sums);
    }
}
