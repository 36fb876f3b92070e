package ingot.hdl;

import java.math.BigInteger;

/** How the constants of a Java enum become bits. */
public enum Encoding {
    /** Constant <i>i</i> is the number <i>i</i>: the fewest bits. */
    BINARY,
    /** Constant <i>i</i> is bit <i>i</i> alone: one bit for each constant, and a comparison with a constant reads one bit. */
    ONE_HOT,
    /** Neighbouring constants differ in one bit: the fewest bits, for a word that walks through them in order. */
    GRAY;

    /** The bits of the constant at place {@code ordinal}. */
    BigInteger code(int ordinal) {
        return switch (this) {
            case BINARY -> BigInteger.valueOf(ordinal);
            case ONE_HOT -> BigInteger.ONE.shiftLeft(ordinal);
            case GRAY -> BigInteger.valueOf(ordinal ^ ordinal >> 1);
        };
    }

    /** Bits for {@code constants} constants. */
    int width(int constants) {
        return switch (this) {
            case BINARY, GRAY -> Math.max(1, 32 - Integer.numberOfLeadingZeros(constants - 1));
            case ONE_HOT -> constants;
        };
    }
}
