package ingot.generators.arbiter;

/** Who goes first where several ask. */
public enum ArbiterPolicy {
    /** The lowest number: {@link FixedArbiter}. */
    FIXED,
    /** The next after the last winner: {@link RoundRobinArbiter}. */
    ROUND_ROBIN,
    /** Who has waited since the longest ago: {@link MatrixArbiter}. */
    MATRIX
}
