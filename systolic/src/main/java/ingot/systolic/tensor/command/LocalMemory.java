package ingot.systolic.tensor.command;

import ingot.systolic.tensor.TensorParams;

/** A memory of the tensor unit. Its addresses count rows. */
public enum LocalMemory {
    /** Vectors and weights. */
    SCRATCHPAD,
    /** Sums, and the parameters of the vector unit. */
    ACCUMULATORS;

    /** How many rows there are. */
    public int rows(TensorParams p) {
        return switch (this) {
            case SCRATCHPAD -> p.scratchpadRows();
            case ACCUMULATORS -> p.accumulatorRows();
        };
    }

    /** Bytes that a row takes in the memory outside. */
    public int rowBytes(TensorParams p) {
        return switch (this) {
            case SCRATCHPAD -> p.vectorBytes();
            case ACCUMULATORS -> p.sumBytes();
        };
    }
}
