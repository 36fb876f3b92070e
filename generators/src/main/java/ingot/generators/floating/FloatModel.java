package ingot.generators.floating;

import java.math.BigInteger;
import java.util.OptionalInt;

/**
 * What the floating-point blocks compute, in plain Java: the exact result as a fraction of integers, rounded by the definition of IEEE 754. The
 * reference for every test; it has nothing in common with how the hardware does it.
 *
 * <p>NaN results are {@link FloatFormat#nan}. Tininess is found after rounding.
 */
public final class FloatModel {
    private final FloatFormat format;
    private final Rounds rounds;

    private FloatModel(FloatFormat format, Rounds rounds) {
        this.format = format;
        this.rounds = rounds;
    }

    /** Operations with results of {@code format}; {@link RoundingMode#STOCHASTIC} rounds to zero. */
    public static FloatModel of(FloatFormat format, RoundingMode mode) {
        return new FloatModel(format, new Rounds(mode, 0, 0));
    }

    /** Operations with results of {@code format}, rounded stochastically with {@code random}, a number of {@code randomBits} bits. */
    public static FloatModel stochastic(FloatFormat format, int randomBits, long random) {
        return new FloatModel(format, new Rounds(RoundingMode.STOCHASTIC, randomBits, random));
    }

    /** {@code a + b}. */
    public FloatResult add(long a, long b) {
        return sum(FloatValue.of(format, a), FloatValue.of(format, b));
    }

    /** {@code a - b}. */
    public FloatResult subtract(long a, long b) {
        return sum(FloatValue.of(format, a), FloatValue.of(format, b).negated());
    }

    /** {@code a * b}. */
    public FloatResult multiply(long a, long b) {
        return product(FloatValue.of(format, a), FloatValue.of(format, b));
    }

    /** {@code a * b + c} with one rounding. */
    public FloatResult fma(long a, long b, long c) {
        return fma(format, a, b, c);
    }

    /** {@code a * b + c} with one rounding, where {@code a} and {@code b} are numbers of {@code factors}. */
    public FloatResult fma(FloatFormat factors, long a, long b, long c) {
        var x = FloatValue.of(factors, a);
        var y = FloatValue.of(factors, b);
        var z = FloatValue.of(format, c);
        boolean undefined = x.isZero() && y.isInfinite() || x.isInfinite() && y.isZero();
        if (undefined || x.signaling() || y.signaling() || z.signaling()) {
            return invalid();
        }
        if (x.isNan() || y.isNan() || z.isNan()) {
            return quiet();
        }
        boolean negative = x.negative() ^ y.negative();
        return sum(x.isInfinite() || y.isInfinite() ? FloatValue.infinite(negative) : FloatValue.of(x.exact().times(y.exact())), z);
    }

    /** {@code a / b}. */
    public FloatResult divide(long a, long b) {
        var x = FloatValue.of(format, a);
        var y = FloatValue.of(format, b);
        if (x.isNan() || y.isNan()) {
            return x.signaling() || y.signaling() ? invalid() : quiet();
        }
        boolean negative = x.negative() ^ y.negative();
        if (x.isInfinite()) {
            return y.isInfinite() ? invalid() : infinite(negative, 0);
        }
        if (y.isInfinite()) {
            return zero(negative);
        }
        if (y.isZero()) {
            return x.isZero() ? invalid() : infinite(negative, Flags.DIVIDE_BY_ZERO);
        }
        return rounded(x.exact().over(y.exact()));
    }

    /** The square root of {@code a}. */
    public FloatResult squareRoot(long a) {
        var x = FloatValue.of(format, a);
        if (x.isNan()) {
            return x.signaling() ? invalid() : quiet();
        }
        if (x.isZero()) {
            return zero(x.negative());
        }
        if (x.negative()) {
            return invalid();
        }
        if (x.isInfinite()) {
            return infinite(false, 0);
        }
        // A number with twice the bits that any decision looks at, and one more bit that says that something is left.
        int extra = 2 * (format.man() + rounds.randomBits() + 8);
        int shift = extra + (x.exact().exponent() - extra & 1);
        var radicand = x.exact().numerator().shiftLeft(shift);
        var root = radicand.sqrt();
        boolean exact = root.multiply(root).equals(radicand);
        var sticky = root.shiftLeft(1).or(exact ? BigInteger.ZERO : BigInteger.ONE);
        return rounded(Exact.of(false, sticky, (x.exact().exponent() - shift) / 2 - 1));
    }

    /** The number {@code a} of {@code from} in the format of this model. */
    public FloatResult convert(FloatFormat from, long a) {
        var x = FloatValue.of(from, a);
        if (x.isNan()) {
            return x.signaling() ? invalid() : quiet();
        }
        return x.isInfinite() ? infinite(x.negative(), 0) : rounded(x.exact());
    }

    /** The integer in the format of this model. */
    public FloatResult fromInteger(BigInteger value) {
        return rounded(Exact.of(value.signum() < 0, value.abs(), 0));
    }

    /**
     * The number {@code a} as an integer of {@code width} bits, in two's complement where it is signed. What does not fit is the nearest that
     * does, and invalid; a NaN is the largest.
     */
    public FloatResult toInteger(long a, int width, boolean signed) {
        var x = FloatValue.of(format, a);
        var largest = BigInteger.ONE.shiftLeft(signed ? width - 1 : width).subtract(BigInteger.ONE);
        var smallest = signed ? largest.not() : BigInteger.ZERO;
        if (x.isNan() || x.isInfinite()) {
            return integer(x.isInfinite() && x.negative() ? smallest : largest, Flags.INVALID, width);
        }
        var part = x.exact().in(0);
        var magnitude = rounds.integer(part, x.negative());
        var value = x.negative() ? magnitude.negate() : magnitude;
        if (value.compareTo(largest) > 0) {
            return integer(largest, Flags.INVALID, width);
        }
        if (value.compareTo(smallest) < 0) {
            return integer(smallest, Flags.INVALID, width);
        }
        return integer(value, part.isWhole() ? 0 : Flags.INEXACT, width);
    }

    /** How {@code a} and {@code b} compare, negative where {@code a} is less; empty where one is a NaN. */
    public OptionalInt compare(long a, long b) {
        var x = FloatValue.of(format, a);
        var y = FloatValue.of(format, b);
        return x.isNan() || y.isNan() ? OptionalInt.empty() : OptionalInt.of(order(x, y));
    }

    private static int order(FloatValue x, FloatValue y) {
        if (x.isInfinite() || y.isInfinite()) {
            return Integer.compare(x.isInfinite() ? x.negative() ? -1 : 1 : 0, y.isInfinite() ? y.negative() ? -1 : 1 : 0);
        }
        return x.exact().compareTo(y.exact());
    }

    /** The smaller number as {@code minimumNumber} of IEEE 754-2019: a number before a NaN, a negative zero before a positive one. */
    public long minimum(long a, long b) {
        var x = FloatValue.of(format, a);
        var y = FloatValue.of(format, b);
        if (x.isNan() || y.isNan()) {
            return x.isNan() && y.isNan() ? format.nan() : x.isNan() ? flushed(b) : flushed(a);
        }
        int order = order(x, y);
        return flushed(order < 0 || order == 0 && x.negative() ? a : b);
    }

    /** The larger number as {@code maximumNumber} of IEEE 754-2019. */
    public long maximum(long a, long b) {
        boolean number = compare(a, b).isPresent();
        return number && minimum(a, b) == flushed(a) ? flushed(b) : number ? flushed(a) : minimum(a, b);
    }

    private long flushed(long a) {
        var x = FloatValue.of(format, a);
        return x.isZero() ? zero(x.negative()).bits() : a;
    }

    private static FloatResult integer(BigInteger value, int flags, int width) {
        var mask = BigInteger.ONE.shiftLeft(width).subtract(BigInteger.ONE);
        return new FloatResult(value.and(mask).longValue(), flags);
    }

    private FloatResult sum(FloatValue x, FloatValue y) {
        if (x.isNan() || y.isNan()) {
            return x.signaling() || y.signaling() ? invalid() : quiet();
        }
        if (x.isInfinite() && y.isInfinite() && x.negative() != y.negative()) {
            return invalid();
        }
        if (x.isInfinite() || y.isInfinite()) {
            return infinite(x.isInfinite() ? x.negative() : y.negative(), 0);
        }
        return rounded(x.exact().plus(y.exact(), rounds.mode() == RoundingMode.DOWN));
    }

    private FloatResult product(FloatValue x, FloatValue y) {
        if (x.isNan() || y.isNan()) {
            return x.signaling() || y.signaling() ? invalid() : quiet();
        }
        if (x.isZero() && y.isInfinite() || x.isInfinite() && y.isZero()) {
            return invalid();
        }
        if (x.isInfinite() || y.isInfinite()) {
            return infinite(x.negative() ^ y.negative(), 0);
        }
        return rounded(x.exact().times(y.exact()));
    }

    /** The exact number, rounded to the format. */
    FloatResult rounded(Exact exact) {
        boolean negative = exact.negative();
        if (exact.isZero()) {
            return zero(negative);
        }
        int magnitude = exact.magnitude();
        int least = format.leastExponent();
        // As if the exponent had no bounds: that decides on overflow and on tininess.
        int unit = magnitude - format.man();
        var unbounded = rounds.integer(exact.in(unit), negative);
        int reached = unbounded.bitLength() - 1 + unit;
        if (value(unbounded, unit).compareTo(FloatValue.of(format, format.largest()).exact()) > 0) {
            int flags = Flags.OVERFLOW | Flags.INEXACT;
            return rounds.overflowsToInfinity(negative) ? infinite(negative, flags) : signed(negative, format.largest(), flags);
        }
        boolean tiny = reached < least;
        if (tiny && format.subnormals() == Subnormals.FLUSHED) {
            return signed(negative, 0, Flags.UNDERFLOW | Flags.INEXACT);
        }
        int smallest = Math.max(unit, least - format.man());
        var part = exact.in(smallest);
        var integer = rounds.integer(part, negative);
        int flags = part.isWhole() ? 0 : Flags.INEXACT | (tiny ? Flags.UNDERFLOW : 0);
        return signed(negative, code(integer, smallest), flags);
    }

    private static Exact value(BigInteger integer, int unit) {
        return Exact.of(false, integer, unit);
    }

    /** The code of {@code integer * 2^unit}, which the format holds. */
    private long code(BigInteger integer, int unit) {
        if (integer.signum() == 0) {
            return 0;
        }
        int exponent = integer.bitLength() - 1 + unit;
        int least = format.leastExponent();
        int lowest = Math.max(exponent, least) - format.man();
        long significand = (unit >= lowest ? integer.shiftLeft(unit - lowest) : integer.shiftRight(lowest - unit)).longValueExact();
        long biased = exponent < least ? 0 : exponent + format.bias();
        return biased << format.man() | significand & (1L << format.man()) - 1;
    }

    private FloatResult signed(boolean negative, long magnitude, int flags) {
        return new FloatResult(negative ? magnitude | 1L << (format.width() - 1) : magnitude, flags);
    }

    private FloatResult infinite(boolean negative, int flags) {
        boolean isNan = format.infinite() == format.nan();
        return isNan ? new FloatResult(format.nan(), flags) : signed(negative, format.infinite(), flags);
    }

    private FloatResult zero(boolean negative) {
        return signed(negative, 0, 0);
    }

    private FloatResult quiet() {
        return new FloatResult(format.nan(), 0);
    }

    private FloatResult invalid() {
        return new FloatResult(format.nan(), Flags.INVALID);
    }
}
