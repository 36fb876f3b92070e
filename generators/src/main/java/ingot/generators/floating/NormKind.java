package ingot.generators.floating;

/** What a row of numbers is brought to. */
public enum NormKind {
    /** A mean of 0 and a variance of 1. */
    LAYER,
    /** A mean square of 1; the mean stays. */
    RMS
}
