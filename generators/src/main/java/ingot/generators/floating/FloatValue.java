package ingot.generators.floating;

import java.math.BigInteger;

/** What a code of a format means, for the model. */
record FloatValue(Kind kind, boolean negative, Exact exact) {
    enum Kind { FINITE, INFINITE, QUIET, SIGNALING }

    static FloatValue of(FloatFormat format, long bits) {
        boolean negative = (bits >> (format.width() - 1) & 1) == 1;
        long magnitude = bits & (1L << (format.width() - 1)) - 1;
        long mantissa = bits & (1L << format.man()) - 1;
        int biased = (int) (magnitude >> format.man());
        if (magnitude > format.largest()) {
            if (format.specials() == Specials.IEEE && mantissa == 0) {
                return infinite(negative);
            }
            boolean quiet = (mantissa >> (format.man() - 1) & 1) == 1;
            return new FloatValue(quiet ? Kind.QUIET : Kind.SIGNALING, negative, null);
        }
        if (biased == 0) {
            long kept = format.subnormals() == Subnormals.FULL ? mantissa : 0;
            return of(Exact.of(negative, BigInteger.valueOf(kept), format.leastExponent() - format.man()));
        }
        return of(Exact.of(negative, BigInteger.valueOf(mantissa | 1L << format.man()), biased - format.bias() - format.man()));
    }

    static FloatValue of(Exact exact) {
        return new FloatValue(Kind.FINITE, exact.negative(), exact);
    }

    static FloatValue infinite(boolean negative) {
        return new FloatValue(Kind.INFINITE, negative, null);
    }

    FloatValue negated() {
        return new FloatValue(kind, !negative, exact == null ? null : exact.negated());
    }

    boolean isNan() {
        return kind == Kind.QUIET || kind == Kind.SIGNALING;
    }

    boolean signaling() {
        return kind == Kind.SIGNALING;
    }

    boolean isInfinite() {
        return kind == Kind.INFINITE;
    }

    boolean isZero() {
        return kind == Kind.FINITE && exact.isZero();
    }
}
