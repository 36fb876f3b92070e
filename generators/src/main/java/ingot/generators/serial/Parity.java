package ingot.generators.serial;

/** The bit that checks a word of a UART. */
public enum Parity {
    /** There is none. */
    NONE,
    /** With it, the number of ones is even. */
    EVEN,
    /** With it, the number of ones is odd. */
    ODD
}
