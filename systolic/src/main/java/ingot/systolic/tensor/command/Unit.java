package ingot.systolic.tensor.command;

/** Who carries a command out. The three work beside each other. */
public enum Unit {
    /** Fills scratchpad and accumulators, from the memory outside or with a constant. */
    LOAD,
    /** Multiplies vectors of the scratchpad by weights of the scratchpad, into the accumulators. */
    EXECUTE,
    /** Takes sums out of the accumulators, through the vector unit, to the memory outside or to the scratchpad. */
    STORE
}
