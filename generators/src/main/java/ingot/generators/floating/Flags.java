package ingot.generators.floating;

/** The five exceptions of IEEE 754 as the bits of one word, in the order of the RISC-V {@code fflags} register. */
public final class Flags {
    /** The result differs from the exact one. */
    public static final int INEXACT = 1;
    /** The result is inexact, and smaller than every normalised number (after rounding with an unbounded exponent). */
    public static final int UNDERFLOW = 2;
    /** The result is beyond the largest finite number (after rounding with an unbounded exponent). */
    public static final int OVERFLOW = 4;
    /** A finite number was divided by zero. */
    public static final int DIVIDE_BY_ZERO = 8;
    /** There is no result, or a signalling NaN was used. */
    public static final int INVALID = 16;

    /** Width of the word in bits. */
    static final int BITS = 5;

    private Flags() {}
}
