package ingot.generators.memory;

import java.math.BigInteger;

/**
 * Parameters of a linear-feedback shift register.
 *
 * @param width bits of the state
 * @param polynomial its powers below {@code width} as bits, 0x1d for x^8 + x^4 + x^3 + x^2 + 1; 0 for the one of
 *     {@link PrimitivePolynomials}, with which the register goes through all states but 0
 * @param form how the feedback is wired
 * @param steps steps in a cycle, and new bits
 * @param seed the state after reset, not 0
 */
public record LfsrParams(int width, BigInteger polynomial, Form form, int steps, BigInteger seed) {
    /** How the feedback is wired. Both forms give the same sequence of bits, shifted against each other. */
    public enum Form {
        /** The new bit is an exclusive-or of some bits of the state; the state is a window on the sequence. */
        FIBONACCI,
        /** The bit that falls out is exclusive-ored into some places: never more than one gate between registers. */
        GALOIS
    }

    public LfsrParams {
        Limits.range("width", width, 2, 1024);
        Limits.bits("polynomial", polynomial, width);
        if (polynomial.signum() == 0) {
            Limits.range("width without a polynomial", width, 2, PrimitivePolynomials.WIDEST);
        } else if (!polynomial.testBit(0)) {
            throw new IllegalArgumentException("polynomial must be odd, was 0x" + polynomial.toString(16));
        }
        Limits.range("steps", steps, 1, 1024);
        Limits.bits("seed", seed, width);
        if (seed.signum() == 0) {
            throw new IllegalArgumentException("seed must not be 0: the register would stay there");
        }
    }

    /** A register that goes through all states but 0, from 1 on, in one step per cycle. */
    public static LfsrParams maximal(int width, Form form) {
        return new LfsrParams(width, BigInteger.ZERO, form, 1, BigInteger.ONE);
    }

    /** The polynomial: the given one, or the one of the table. */
    public BigInteger feedback() {
        return polynomial.signum() == 0 ? PrimitivePolynomials.of(width) : polynomial;
    }
}
