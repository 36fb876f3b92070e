package ingot.generators.arithmetic;

/** What an accumulator holds between additions. */
public enum AccumulatorKind {
    /** The sum: the loop goes through the compressor tree and the adder. */
    BINARY,
    /** Two words whose sum it is: the loop goes through the compressor tree only, and the adder works beside it, for one more cycle of latency. */
    CARRY_SAVE
}
