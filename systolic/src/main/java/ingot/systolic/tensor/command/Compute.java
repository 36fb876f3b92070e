package ingot.systolic.tensor.command;

import ingot.systolic.tensor.TensorParams;

/**
 * Multiplies vectors by a tile of weights. For the i-th row of {@code inputs} and the i-th row of {@code sums}, in this order and for each column c:
 * {@code sum[c] = (accumulates ? sum[c] : 0) + Σ_r input[r]·weight[r][c]}, wrapped to 32 bits, where r runs over the rows of the array.
 *
 * <p>A vector per cycle. The weights of a compute are fetched while the one before it is still at work; both together take no longer than the vectors where there
 * are at least {@code 3·rows + cols - 2} of them.
 *
 * @param inputs rows of the scratchpad; any may come several times
 * @param weights row of the scratchpad with the weights of row 0 of the array
 * @param weightStride from the weights of a row of the array to those of the next one; 0 to 65535
 * @param sums rows of the accumulators, in the shape of {@code inputs}; where it accumulates any may come several times, otherwise none ({@link Pattern#isNested})
 * @param accumulates whether products are added to what is there, or take its place
 * @param transposed whether rows of weights hold those of a column each, as rows of another matrix do that inputs are multiplied by transposed: they begin with the
 *        weights of column 0. Such a tile takes {@code rows + cols} cycles to be fetched. Only in a unit for
 *        {@linkplain ingot.systolic.tensor.TensorParams#transformer transformers}
 */
public record Compute(Sync sync, Pattern inputs, int weights, int weightStride, Pattern sums, boolean accumulates, boolean transposed) implements Command.Timed {
    public Compute {
        sync.of(Unit.EXECUTE);
        Limits.unsigned("weights", weights, 16);
        Limits.unsigned("weightStride", weightStride, 16);
        if (!inputs.isShapedLike(sums)) {
            throw new IllegalArgumentException("inputs and sums have the same counts; they were " + inputs + " and " + sums);
        }
    }

    /** Weights by rows of the array. */
    public Compute(Sync sync, Pattern inputs, int weights, int weightStride, Pattern sums, boolean accumulates) {
        this(sync, inputs, weights, weightStride, sums, accumulates, false);
    }

    /** Consecutive rows of everything. */
    public Compute(Sync sync, int inputs, int count, int weights, int sums, boolean accumulates) {
        this(sync, Pattern.rows(inputs, count), weights, 1, Pattern.rows(sums, count), accumulates);
    }

    /** The highest row of weights. */
    public long lastWeights(TensorParams p) {
        return weights + ((transposed ? p.cols() : p.rows()) - 1L) * weightStride;
    }

    @Override
    public Unit unit() {
        return Unit.EXECUTE;
    }
}
