package ingot.sim.jvm;

/** What a {@link Node} does. The operators follow the rules of {@link ingot.hdl.netlist.Expr}. */
enum Op {
    CONSTANT, INPUT, REGISTER, MEMORY_READ,
    NOT, NEGATE, REDUCE_AND, REDUCE_OR, REDUCE_XOR,
    ADD, SUB, MULTIPLY, DIVIDE, REMAINDER, AND, OR, XOR,
    EQUAL, NOT_EQUAL, LESS, LESS_EQUAL, GREATER, GREATER_EQUAL,
    SHIFT_LEFT, SHIFT_RIGHT,
    /** Condition, value when true, value when false. */
    MUX,
    /** From bit {@link Node#low}, as many as the result is wide. */
    SLICE,
    CONCAT, CONVERT,
    /** The elements, then the index. */
    SELECT,
    /**
     * Up to 64 words of up to 64 bits, as the rows of a square of bits, turned: {@code long} {@code i} of the result has bit {@code i} of
     * every operand, that of the first operand lowest.
     */
    TRANSPOSE,
    /** An output of one instance of a group, before anything is known about how it is computed; never in code. */
    LANE;

    /** Whether the node's value is there before any code runs. */
    boolean isLeaf() {
        return this == CONSTANT || this == INPUT || this == REGISTER || this == LANE;
    }
}
