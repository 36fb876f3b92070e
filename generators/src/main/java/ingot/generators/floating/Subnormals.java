package ingot.generators.floating;

/** What happens to numbers that are too small for a normalised significand. */
public enum Subnormals {
    /** They are numbers like any other, as IEEE 754 wants it. */
    FULL,

    /** As operands they are zeros of their sign; a result that is still too small after rounding is a zero of its sign, underflow and inexact. */
    FLUSHED
}
