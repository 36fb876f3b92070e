package ingot.systolic.analysis;

/**
 * Words that a level moves.
 *
 * @param inputs read
 * @param weights read
 * @param sumsRead sums that come back to be added to
 * @param sumsWritten sums, the finished ones among them
 */
public record Accesses(long inputs, long weights, long sumsRead, long sumsWritten) {
    /** All of them. */
    public long total() {
        return inputs + weights + sumsRead + sumsWritten;
    }

    Accesses plus(Accesses other) {
        return new Accesses(inputs + other.inputs, weights + other.weights, sumsRead + other.sumsRead, sumsWritten + other.sumsWritten);
    }

    Accesses times(long count) {
        return new Accesses(inputs * count, weights * count, sumsRead * count, sumsWritten * count);
    }
}
