package ingot.systolic.mapper;

import ingot.systolic.tensor.TensorParams;
import ingot.systolic.tensor.command.Store.Form;

/**
 * Where a block has what in the memories of the unit. What is for each token lies tile by tile, in it token by token; what comes by turns has two places.
 *
 * @param keys with room for whole tiles of tokens, like {@code values}
 * @param weights what comes after it in the scratchpad
 * @param residual in the accumulators, like the rest
 */
record BlockRows(int normed, int queries, int keys, int values, int probabilities, int attention, int hidden, int weights, int residual, int sums, int parameters) {
    static BlockRows of(BlockPlan plan) {
        int activations = plan.tokens() * plan.tiles();
        int padded = plan.keyTiles() * plan.unit().cols() * plan.tiles();
        int scores = plan.tokens() * plan.keyTiles();
        int keys = 2 * activations;
        int probabilities = keys + 2 * padded;
        int attention = probabilities + 2 * scores;
        int hidden = attention + activations;
        return new BlockRows(0, activations, keys, keys + padded, probabilities, attention, hidden, hidden + plan.tokens() * plan.hiddenTiles(), 0, activations,
                activations + 2 * scores);
    }

    /** Rows of the scratchpad that a block takes. */
    static long scratchpad(TensorParams unit, int tokens, int width, int hidden) {
        long keyTiles = ConvolutionPlan.ceiling(tokens, unit.cols());
        long tiles = width / unit.cols();
        return tokens * (3 * tiles + 2 * keyTiles + hidden / unit.cols()) + 2 * keyTiles * unit.cols() * tiles + 2L * weightRows(width, hidden);
    }

    /** Rows of the accumulators that a block takes. */
    static long accumulators(TensorParams unit, int tokens, int width) {
        return tokens * (width / unit.cols() + 2L * ConvolutionPlan.ceiling(tokens, unit.cols())) + 2L * Form.Applied.PARAMETER_ROWS;
    }

    /** Rows of weights that one step needs at most. */
    static int weightRows(int width, int hidden) {
        return Math.max(width, hidden);
    }
}
