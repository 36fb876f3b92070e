package ingot.systolic.mapper;

import ingot.systolic.tensor.TensorParams;
import ingot.systolic.tensor.command.Command;
import ingot.systolic.tensor.command.Store.Form;
import java.util.List;

/**
 * How a block of a transformer runs on a tensor unit: normalisation, attention, and a perceptron of two layers behind another normalisation, both added to what
 * came in. Nothing between its first load and its last store leaves the chip: the residual stays in the accumulators as sums of 32 bits, to which the last matrix
 * of each half is added in place, and everything else in the scratchpad. Only weights and parameters come from outside, those of a step while the step before is
 * worked on.
 *
 * <p>The matrices of queries, keys, values and of the first layer have biases; those that are added to the residual have none. Gains and biases of the
 * normalisations belong into the matrices behind them. The scale of both matrices' sums that are added is that of the residual.
 *
 * @param unit that it runs on: square, and with what transformers need
 * @param tokens rows of the input
 * @param width elements of a token
 * @param heads parts of the attention; a head is a multiple of the array wide
 * @param hidden outputs of the first layer of the perceptron, a multiple of the array
 * @param causal whether the scores begin with a mask from outside, and not with 0: the way in which a token does not see those behind it
 */
public record BlockPlan(TensorParams unit, int tokens, int width, int heads, int hidden, boolean causal) {
    /** A matrix of weights. */
    public enum Matrix { QUERY, KEY, VALUE, PROJECTION, UP, DOWN }

    /** What sums are stored by. */
    public enum Step { FIRST_NORM, QUERY, KEY, VALUE, SOFTMAX, ATTENTION, SECOND_NORM, UP }

    public BlockPlan {
        if (!unit.transformer() || unit.rows() != unit.cols()) {
            throw new IllegalArgumentException("a block needs a square unit with what transformers need, not " + unit);
        }
        if (tokens < 1 || heads < 1 || width < 1 || hidden < 1 || width % heads != 0 || width / heads % unit.cols() != 0 || hidden % unit.cols() != 0) {
            throw new IllegalArgumentException("heads and the hidden layer are multiples of %d columns; they were %d heads of a width of %d, and %d"
                    .formatted(unit.cols(), heads, width, hidden));
        }
        fits("scratchpad", BlockRows.scratchpad(unit, tokens, width, hidden), unit.scratchpadRows());
        fits("accumulators", BlockRows.accumulators(unit, tokens, width), unit.accumulatorRows());
    }

    private static void fits(String memory, long needed, int rows) {
        if (needed > rows) {
            throw new IllegalArgumentException("the block needs " + needed + " rows of the " + memory + ", which has " + rows);
        }
    }

    /** Tiles of a token. */
    public int tiles() {
        return width / unit.cols();
    }

    /** Tiles of a head. */
    public int headTiles() {
        return tiles() / heads;
    }

    /** Tiles of the hidden layer. */
    public int hiddenTiles() {
        return hidden / unit.cols();
    }

    /** Tiles of a row of scores. */
    public int keyTiles() {
        return ConvolutionPlan.ceiling(tokens, unit.cols());
    }

    /** Tiles of a matrix's inputs. */
    public int inputTiles(Matrix matrix) {
        return matrix == Matrix.DOWN ? hiddenTiles() : tiles();
    }

    /** Tiles of a matrix's outputs. */
    public int outputTiles(Matrix matrix) {
        return matrix == Matrix.UP ? hiddenTiles() : tiles();
    }

    /** Rows of the parameters that a step needs for a tile of its results. */
    public int parameterRows(Step step) {
        return switch (step) {
            case FIRST_NORM, SOFTMAX, SECOND_NORM, UP -> Form.Applied.PARAMETER_ROWS;
            case QUERY, KEY, VALUE, ATTENTION -> Form.Requantised.PARAMETER_ROWS;
        };
    }

    /** Tiles that have parameters of their own. */
    public int parameterTiles(Step step) {
        return switch (step) {
            case FIRST_NORM, SOFTMAX, SECOND_NORM -> 1;
            case QUERY, KEY, VALUE, ATTENTION -> tiles();
            case UP -> hiddenTiles();
        };
    }

    /** Vectors that the array takes. */
    public long vectors() {
        long products = 4L * tiles() * tiles() + 2L * tiles() * hiddenTiles();
        return tokens * (products + 2L * tiles() * keyTiles());
    }

    /** Everything from {@code base} on, one behind the other; {@code base} is a multiple of {@link TensorParams#beatBytes}. */
    public BlockPlacement placement(long base) {
        return BlockPlacement.of(this, base);
    }

    /** The commands, for data that stand where {@code placement} says. */
    public List<Command> program(BlockPlacement placement) {
        return BlockProgram.of(this, placement);
    }
}
