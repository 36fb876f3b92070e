package ingot.systolic.mapper;

import ingot.systolic.mapper.BlockPlan.Matrix;
import ingot.systolic.mapper.BlockPlan.Step;
import ingot.systolic.tensor.TensorParams;
import ingot.systolic.tensor.command.Store.Form;
import java.util.List;

/** The data of a block as a tensor unit finds and leaves them in the memory outside. */
public record BlockData(BlockPlan plan, BlockPlacement placement) {
    /**
     * What a function needs beside the parameters of its columns.
     *
     * @param elements of a row
     * @param scale of the results; see {@link ingot.systolic.tensor.command.VectorFunction}
     * @param epsilon added to a sum of squares
     */
    public record Scalars(int elements, float scale, int epsilon) {}

    /** Writes the input, or another residual: by token and element. */
    public void putInput(byte[] memory, int[][] residual) {
        for (int token = 0; token < residual.length; token++) {
            for (int i = 0; i < plan.width(); i++) {
                putSum(memory, placement.input() + row(token, i), i, residual[token][i]);
            }
        }
    }

    /** Reads the output: by token and element. */
    public int[][] output(byte[] memory) {
        var output = new int[plan.tokens()][plan.width()];
        for (int token = 0; token < output.length; token++) {
            for (int i = 0; i < plan.width(); i++) {
                output[token][i] = TensorBytes.get(memory, placement.output() + row(token, i), i % cols(), TensorParams.SUM_BITS);
            }
        }
        return output;
    }

    /** Writes what the scores of each token begin with: by token and key. */
    public void putMask(byte[] memory, int[][] mask) {
        for (int token = 0; token < mask.length; token++) {
            for (int key = 0; key < plan.tokens(); key++) {
                putSum(memory, placement.mask() + row(token, key), key, mask[token][key]);
            }
        }
    }

    /** Writes weights: by input and output. */
    public void putMatrix(byte[] memory, Matrix matrix, int[][] weights) {
        for (int in = 0; in < weights.length; in++) {
            for (int out = 0; out < weights[in].length; out++) {
                long row = (long) out / cols() * plan.inputTiles(matrix) * cols() + in;
                TensorBytes.put(memory, placement.matrices().get(matrix) + row * plan.unit().vectorBytes(), out % cols(), plan.unit().dataBits(), weights[in][out]);
            }
        }
    }

    /** Writes the parameters of a step that only requantises: of each column. */
    public void putParameters(byte[] memory, Step step, List<Requantisation> columns) {
        int rows = plan.parameterRows(step);
        int before = rows - Form.Requantised.PARAMETER_ROWS;
        for (int col = 0; col < columns.size(); col++) {
            var words = columns.get(col).words();
            for (int i = 0; i < words.length; i++) {
                long row = (long) col / cols() * rows + before + i;
                putSum(memory, placement.parameters().get(step) + row * plan.unit().sumBytes(), col, words[i]);
            }
        }
    }

    /** Writes the parameters of a step with a function. */
    public void putParameters(byte[] memory, Step step, Scalars scalars, List<Requantisation> columns) {
        putParameters(memory, step, columns);
        int[] words = {scalars.elements(), Float.floatToRawIntBits(scalars.scale()), scalars.epsilon()};
        for (int tile = 0; tile < plan.parameterTiles(step); tile++) {
            for (int i = 0; i < words.length; i++) {
                putSum(memory, placement.parameters().get(step) + ((long) tile * plan.parameterRows(step) + i) * plan.unit().sumBytes(), 0, words[i]);
            }
        }
    }

    private int cols() {
        return plan.unit().cols();
    }

    /** From the first row to that of an element of a token. */
    private long row(int token, int element) {
        return ((long) element / cols() * plan.tokens() + token) * plan.unit().sumBytes();
    }

    private void putSum(byte[] memory, long row, int column, int sum) {
        TensorBytes.put(memory, row, column % cols(), TensorParams.SUM_BITS, sum);
    }
}
