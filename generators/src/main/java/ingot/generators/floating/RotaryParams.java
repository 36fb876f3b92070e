package ingot.generators.floating;

import ingot.hdl.Hdl;

/**
 * Parameters of a rotary embedding.
 *
 * @param exp bits of the numbers' exponent
 * @param man bits of their mantissa
 * @param pairs pairs of a head: half of its dimensions
 * @param positionBits bits of a position
 * @param base of the angles: pair i of n turns by {@code base^(-i / n)} for each position; 10,000 in most models
 */
public record RotaryParams(int exp, int man, int pairs, int positionBits, double base) {
    /** Bits of an angle more than of a position: what is lost in {@code 2^positionBits} steps is 2^-21 of a turn at most. */
    private static final int ANGLE_BITS = 20;

    public RotaryParams {
        var format = FloatFormat.ieee(exp, man);
        if (exp > 8 || man > 10) {
            throw new IllegalArgumentException("exp and man must be at most 8 and 10, as exact as the angles are, were " + exp + " and " + man);
        }
        if (pairs < 1 || pairs > 4096) {
            throw new IllegalArgumentException("pairs must be 1 to 4096, was " + pairs);
        }
        if (positionBits < 1 || positionBits > 24) {
            throw new IllegalArgumentException("positionBits must be 1 to 24, was " + positionBits);
        }
        if (!(base > 1)) {
            throw new IllegalArgumentException("base must be above 1, was " + base);
        }
    }

    /** The format of the numbers. */
    public FloatFormat format() {
        return FloatFormat.ieee(exp, man);
    }

    /** Bits of the number of a pair. */
    public int pairBits() {
        return Hdl.bitsFor(pairs - 1);
    }

    /** Bits of an angle, in parts of a turn. */
    int angleBits() {
        return positionBits + ANGLE_BITS;
    }

    /** What {@code pair} turns by for each position, in parts of a turn. */
    long step(int pair) {
        return Math.round(Math.pow(base, -(double) pair / pairs) / (2 * Math.PI) * Math.pow(2, angleBits()));
    }
}
