package ingot.systolic.tensor.command;

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
 */
public record Compute(Sync sync, Pattern inputs, int weights, int weightStride, Pattern sums, boolean accumulates) implements Command.Timed {
    public Compute {
        sync.of(Unit.EXECUTE);
        Limits.unsigned("weights", weights, 16);
        Limits.unsigned("weightStride", weightStride, 16);
        if (!inputs.isShapedLike(sums)) {
            throw new IllegalArgumentException("inputs and sums have the same counts; they were " + inputs + " and " + sums);
        }
    }

    /** Consecutive rows of everything. */
    public Compute(Sync sync, int inputs, int count, int weights, int sums, boolean accumulates) {
        this(sync, Pattern.rows(inputs, count), weights, 1, Pattern.rows(sums, count), accumulates);
    }

    @Override
    public Unit unit() {
        return Unit.EXECUTE;
    }
}
