package ingot.generators.dot;

/** What {@link DotProduct} computes, in plain Java: the reference for every test. */
public final class DotModel {
    private final DotParams params;
    private long accumulator;

    public DotModel(DotParams params) {
        this.params = params;
    }

    /** Starts again from 0. */
    public void clear() {
        accumulator = 0;
    }

    /** Adds the dot product of two vectors. */
    public void accumulate(long[] a, long[] b) {
        for (int lane = 0; lane < params.lanes(); lane++) {
            accumulator += a[lane] * b[lane];
        }
    }

    /** The accumulator, wrapped to its width and sign-extended. */
    public long value() {
        int unused = 64 - params.accBits();
        return accumulator << unused >> unused;
    }
}
