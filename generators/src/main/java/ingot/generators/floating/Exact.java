package ingot.generators.floating;

import java.math.BigInteger;

/**
 * An exact non-negative number, {@code numerator / denominator * 2^exponent}, with a sign of its own so that zeros have one.
 *
 * @param denominator positive
 */
record Exact(boolean negative, BigInteger numerator, BigInteger denominator, int exponent) {
    static Exact of(boolean negative, BigInteger numerator, int exponent) {
        return new Exact(negative, numerator, BigInteger.ONE, exponent);
    }

    boolean isZero() {
        return numerator.signum() == 0;
    }

    Exact negated() {
        return new Exact(!negative, numerator, denominator, exponent);
    }

    Exact times(Exact other) {
        return new Exact(negative ^ other.negative, numerator.multiply(other.numerator), denominator.multiply(other.denominator),
                exponent + other.exponent);
    }

    Exact over(Exact other) {
        return new Exact(negative ^ other.negative, numerator.multiply(other.denominator), denominator.multiply(other.numerator),
                exponent - other.exponent);
    }

    /** The sum; a zero of two numbers of different sign has the sign {@code zeroNegative}. */
    Exact plus(Exact other, boolean zeroNegative) {
        int low = Math.min(exponent, other.exponent);
        var a = signed().shiftLeft(exponent - low).multiply(other.denominator);
        var b = other.signed().shiftLeft(other.exponent - low).multiply(denominator);
        var sum = a.add(b);
        boolean sign = sum.signum() == 0 ? (negative == other.negative ? negative : zeroNegative) : sum.signum() < 0;
        return new Exact(sign, sum.abs(), denominator.multiply(other.denominator), low);
    }

    /** Negative, zero or positive as this is less than, equal to or greater than {@code other}; both zeros are equal. */
    int compareTo(Exact other) {
        var difference = plus(other.negated(), false);
        return difference.isZero() ? 0 : difference.negative ? -1 : 1;
    }

    /** The greatest integer that is not above the magnitude divided by 2<sup>unit</sup>, and whether something is left. */
    Part in(int unit) {
        int shift = exponent - unit;
        var top = shift > 0 ? numerator.shiftLeft(shift) : numerator;
        var bottom = shift < 0 ? denominator.shiftLeft(-shift) : denominator;
        var parts = top.divideAndRemainder(bottom);
        return new Part(parts[0], parts[1], bottom);
    }

    /** The exponent of the magnitude's first bit: 0 for 1 to under 2; the number is not zero. */
    int magnitude() {
        int guess = numerator.bitLength() - denominator.bitLength() + exponent;
        return in(guess).whole().signum() == 0 ? guess - 1 : guess;
    }

    private BigInteger signed() {
        return negative ? numerator.negate() : numerator;
    }

    /** {@code whole + left / of}, where the fraction is less than 1. */
    record Part(BigInteger whole, BigInteger left, BigInteger of) {
        boolean isWhole() {
            return left.signum() == 0;
        }

        /** Whether the number is nearer to the next integer (1), to this one (-1) or in the middle (0). */
        int half() {
            return left.shiftLeft(1).compareTo(of);
        }

        /** The first {@code bits} bits of the fraction. */
        BigInteger fraction(int bits) {
            return left.shiftLeft(bits).divide(of);
        }
    }
}
