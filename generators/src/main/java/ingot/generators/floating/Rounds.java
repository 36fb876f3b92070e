package ingot.generators.floating;

import java.math.BigInteger;

/** Decisions of rounding, as IEEE 754 words them, for the model. */
record Rounds(RoundingMode mode, int randomBits, long random) {
    /** The integer that {@code part} becomes, of a number with this sign. */
    BigInteger integer(Exact.Part part, boolean negative) {
        return away(part, negative) ? part.whole().add(BigInteger.ONE) : part.whole();
    }

    private boolean away(Exact.Part part, boolean negative) {
        if (part.isWhole()) {
            return false;
        }
        return switch (mode) {
            case NEAREST_EVEN -> part.half() > 0 || part.half() == 0 && part.whole().testBit(0);
            case NEAREST_AWAY -> part.half() >= 0;
            case TO_ZERO -> false;
            case DOWN -> negative;
            case UP -> !negative;
            case STOCHASTIC -> part.fraction(randomBits).add(BigInteger.valueOf(random)).testBit(randomBits);
        };
    }

    /** Whether a number of this sign that is too large becomes infinite, and not the largest finite one. */
    boolean overflowsToInfinity(boolean negative) {
        return switch (mode) {
            case NEAREST_EVEN, NEAREST_AWAY, STOCHASTIC -> true;
            case TO_ZERO -> false;
            case DOWN -> negative;
            case UP -> !negative;
        };
    }
}
