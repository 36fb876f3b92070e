package ingot.generators.floating;

/**
 * How a result that the format does not hold becomes one that it does. The first five are those of IEEE 754, in the order of the
 * RISC-V {@code rm} field.
 */
public enum RoundingMode {
    /** To the nearest, and in the middle to the one whose last bit is 0. */
    NEAREST_EVEN,
    /** To the one nearer to zero. */
    TO_ZERO,
    /** To the lower one. */
    DOWN,
    /** To the higher one. */
    UP,
    /** To the nearest, and in the middle to the one farther from zero. */
    NEAREST_AWAY,
    /**
     * Away from zero with the probability of the part that is cut off: the first {@code randomBits} bits of that part and the random
     * bits are added, and a carry rounds away. A value that the format holds never moves. Without random bits it is {@link #TO_ZERO}; overflow is as
     * in {@link #NEAREST_EVEN}.
     */
    STOCHASTIC
}
