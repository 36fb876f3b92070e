package ingot.hdl;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Expr.BinaryOp;
import ingot.hdl.netlist.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * A fixed-point number: a word of which the low bits are a fraction. Arithmetic is exact: operands are aligned, sums grow by one bit,
 * products add integer and fraction bits. What narrows is a word of its own: {@link #round} at the low end, {@link #wrap} and
 * {@link #saturate} at the high end.
 */
public final class Fixed extends Word {
    private final int fraction;

    Fixed(Type type, int fraction, Expr expr, Builder owner, Target target) {
        super(type, expr, owner, target);
        this.fraction = fraction;
    }

    private Fixed(Here here, Expr expr, int fraction) {
        this(expr.type(), fraction, here.made(expr), here.module(), null);
    }

    @Override
    Fixed with(Type newType, Expr newExpr, Builder newOwner, Target newTarget) {
        return new Fixed(newType, fraction, newExpr, newOwner, newTarget);
    }

    @Override
    String typeText() {
        return (type.signed() ? "fixed(" : "ufixed(") + integerBits() + ", " + fraction + ")";
    }

    /** Bits before the point, the sign included. */
    public int integerBits() {
        return width() - fraction;
    }

    /** Bits after the point: the value of the lowest bit is 2<sup>-fractionBits</sup>. */
    public int fractionBits() {
        return fraction;
    }

    /** {@code value} as a literal of this type, which must hold it exactly. */
    public Fixed lit(double value) {
        return lit(new BigDecimal(value), RoundingMode.UNNECESSARY);
    }

    /** The number of this type that is nearest to {@code value}; the even one of two. */
    public Fixed nearest(double value) {
        return lit(new BigDecimal(value), RoundingMode.HALF_EVEN);
    }

    private Fixed lit(BigDecimal value, RoundingMode mode) {
        var here = Here.now();
        var scaled = value.multiply(new BigDecimal(BigInteger.ONE.shiftLeft(fraction)));
        if (mode == RoundingMode.UNNECESSARY && scaled.stripTrailingZeros().scale() > 0) {
            here.error("E032", value + " does not fit " + typeText() + " exactly: it needs more fraction bits",
                    "use nearest(...), or a type with more fraction bits");
            return with(type, Exprs.zero(type, here.source()), null, null);
        }
        return with(type, here.literal(scaled.setScale(0, mode).toBigInteger(), type), null, null);
    }

    /** Drives this word; a value with fewer bits at either end is extended, one with more is an error. */
    public void set(Fixed value) {
        var here = Here.now();
        if (value.fraction > fraction) {
            here.error("E031", "width mismatch: " + value.typeText() + " assigned to " + typeText() + " loses "
                    + (value.fraction - fraction) + " fraction bits", "say how: .round(" + fraction + ", Rounding.HALF_EVEN)");
        }
        here.assign(this, aligned(here, value, Math.max(fraction, value.fraction)));
    }

    private static Fixed aligned(Here here, Fixed word, int fraction) {
        var shifted = shifted(here, word, fraction);
        return new Fixed(shifted.type(), fraction, shifted, here.module(), null);
    }

    /** The bits of {@code word} with zeros behind, {@code fraction} bits after the point. */
    private static Expr shifted(Here here, Fixed word, int fraction) {
        var zeros = fraction - word.fraction;
        var value = here.read(word);
        if (zeros <= 0) {
            return value;
        }
        var type = new Type(word.width() + zeros, word.type.signed());
        var bits = Exprs.concat(java.util.List.of(here.convert(value, Type.uint(word.width())),
                Exprs.zero(Type.uint(zeros), here.source())), here.source());
        return Exprs.convert(bits, type, here.source());
    }

    /** The sum, with as many fraction bits as the operand that has more, and one integer bit more. */
    public Fixed plus(Fixed other) {
        return sum(BinaryOp.ADD, other);
    }

    /** The difference, with as many fraction bits as the operand that has more, and one integer bit more; signed operands only. */
    public Fixed minus(Fixed other) {
        return sum(BinaryOp.SUB, other);
    }

    private Fixed sum(BinaryOp op, Fixed other) {
        var here = Here.now();
        sameSign(here, other);
        var common = Math.max(fraction, other.fraction);
        var left = shifted(here, this, common);
        var right = Exprs.convert(shifted(here, other, common), new Type(other.width() + common - other.fraction, type.signed()), here.source());
        var sum = new Type(Math.max(left.width(), right.width()) + 1, type.signed());
        if (op == BinaryOp.SUB && !type.signed()) {
            here.error("E056", "`minus` of unsigned fixed-point numbers can be negative", "take the operands as signed: toSigned()");
        }
        return new Fixed(here, Exprs.binary(op, left, right, sum, here.source()), common);
    }

    /** The product; integer bits and fraction bits add. */
    public Fixed times(Fixed other) {
        var here = Here.now();
        sameSign(here, other);
        var product = new Type(width() + other.width(), type.signed());
        var right = Exprs.convert(here.read(other), new Type(other.width(), type.signed()), here.source());
        return new Fixed(here, Exprs.binary(BinaryOp.MULTIPLY, here.read(this), right, product, here.source()), fraction + other.fraction);
    }

    private void sameSign(Here here, Fixed other) {
        if (type.signed() != other.type.signed()) {
            here.error("E056", "a signed and an unsigned fixed-point number: " + typeText() + " and " + other.typeText(),
                    "make the unsigned one signed: toSigned()");
        }
    }

    /** The same value as a signed number, one integer bit wider where it is unsigned. */
    public Fixed toSigned() {
        var here = Here.now();
        return type.signed() ? this : new Fixed(here, here.convert(here.read(this), Type.sint(width() + 1)), fraction);
    }

    /** The value with {@code bits} fraction bits: rounded where those are fewer, in which case it may gain an integer bit. */
    public Fixed round(int bits, Rounding mode) {
        var here = Here.now();
        return new Fixed(here, bits >= fraction ? shifted(here, this, bits) : Rounds.of(here, this, fraction - bits, mode), bits);
    }

    /** The low {@code bits} integer bits: the value modulo 2<sup>bits</sup>. */
    public Fixed wrap(int bits) {
        var here = Here.now();
        return new Fixed(here, here.cut(this, bits + fraction, "wrap"), fraction);
    }

    /** The nearest value that {@code bits} integer bits hold. */
    public Fixed saturate(int bits) {
        var here = Here.now();
        return new Fixed(here, here.saturate(this, bits + fraction), fraction);
    }

    /** Whether this is less than {@code other}. */
    public Bool lt(Fixed other) {
        return compare(BinaryOp.LESS, other);
    }

    /** Whether this is at most {@code other}. */
    public Bool le(Fixed other) {
        return compare(BinaryOp.LESS_EQUAL, other);
    }

    /** Whether this is greater than {@code other}. */
    public Bool gt(Fixed other) {
        return compare(BinaryOp.GREATER, other);
    }

    /** Whether this is at least {@code other}. */
    public Bool ge(Fixed other) {
        return compare(BinaryOp.GREATER_EQUAL, other);
    }

    /** Whether the values are equal. */
    public Bool eq(Fixed other) {
        return compare(BinaryOp.EQUAL, other);
    }

    private Bool compare(BinaryOp op, Fixed other) {
        var here = Here.now();
        sameSign(here, other);
        var common = Math.max(fraction, other.fraction);
        return here.compare(op, aligned(here, this, common), aligned(here, other, common));
    }
}
