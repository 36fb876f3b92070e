package ingot.generators.arithmetic;

/** Which value of several is looked for. */
public enum ExtremumKind {
    /** The smallest one. */
    LEAST,
    /** The largest one. */
    GREATEST
}
