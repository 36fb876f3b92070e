package ingot.hdl;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Expr.BinaryOp;
import ingot.hdl.netlist.Type;
import java.math.BigInteger;

/**
 * A two's complement number.
 *
 * <p>Arithmetic is exact: a result is as wide as it must be to hold every value. What narrows is a word of its own:
 * {@link #wrap}, {@link #truncate}, {@link #saturate}, {@link #round}. A {@code long} operand is a literal of the fewest bits that hold it.
 */
public final class SInt extends Ordered<SInt> {
    SInt(Type type, Expr expr, Builder owner, Target target) {
        super(type, expr, owner, target);
    }

    /** A value made by the call at {@code here}. */
    SInt(Here here, Expr expr, Target target) {
        super(expr.type(), here.made(expr), here.module(), target);
    }

    @Override
    SInt with(Type newType, Expr newExpr, Builder newOwner, Target newTarget) {
        return new SInt(newType, newExpr, newOwner, newTarget);
    }

    @Override
    String typeText() {
        return "sint(" + width() + ")";
    }

    /** {@code value} as a literal of this type. */
    public SInt lit(long value) {
        return lit(BigInteger.valueOf(value));
    }

    /** {@code value} as a literal of this type. */
    public SInt lit(BigInteger value) {
        var here = Here.now();
        return new SInt(type, here.literal(value, type), null, null);
    }

    /** Drives this word with {@code value}; a narrower value is extended, a wider one is an error. */
    public void set(SInt value) {
        Here.now().assign(this, value);
    }

    /** {@code text} as a literal of this type: {@code "0xdead_beef"}, {@code "0b1010"}, {@code "0o17"} or decimal. */
    public SInt lit(String text) {
        return lit(LiteralText.value(text));
    }

    /** Drives this word with a literal. */
    public void set(long value) {
        set(BigInteger.valueOf(value));
    }

    /** Drives this word with a literal. */
    public void set(BigInteger value) {
        var here = Here.now();
        here.assign(this, here.like(this, value));
    }

    /** The sum, one bit wider than the wider operand. */
    public SInt plus(SInt other) {
        return Here.now().sum(this, other, BinaryOp.ADD);
    }

    /** The sum, one bit wider than the wider operand. */
    public SInt plus(long value) {
        var here = Here.now();
        return here.sum(this, here.signed(value), BinaryOp.ADD);
    }

    /** The difference, one bit wider than the wider operand. */
    public SInt minus(SInt other) {
        return Here.now().sum(this, other, BinaryOp.SUB);
    }

    /** The difference, one bit wider than the wider operand. */
    public SInt minus(long value) {
        var here = Here.now();
        return here.sum(this, here.signed(value), BinaryOp.SUB);
    }

    /** The product; widths add. */
    public SInt times(SInt other) {
        return Here.now().product(this, other);
    }

    /** The product; widths add. */
    public SInt times(long value) {
        var here = Here.now();
        return here.product(this, here.signed(value));
    }

    /** The value modulo 2<sup>width</sup>: keeps the low {@code width} bits. */
    public SInt wrap(int width) {
        var here = Here.now();
        return new SInt(here, here.cut(this, width, "wrap"), null);
    }

    /** Keeps the low {@code width} bits; the same as {@link #wrap}, for words whose high bits are known to say nothing. */
    public SInt truncate(int width) {
        var here = Here.now();
        return new SInt(here, here.cut(this, width, "truncate"), null);
    }

    /** The nearest value that {@code width} bits hold. */
    public SInt saturate(int width) {
        var here = Here.now();
        return new SInt(here, here.saturate(this, width), null);
    }

    /**
     * The value divided by 2<sup>dropped</sup> and rounded. It is as wide as the bits that are kept, and one bit wider where the mode
     * can carry out of them (all but {@code FLOOR} and {@code TO_ZERO}).
     */
    public SInt round(int dropped, Rounding mode) {
        var here = Here.now();
        return new SInt(here, Rounds.of(here, this, dropped, mode), null);
    }

    /** The distance from zero; it fits the same number of bits, unsigned. */
    public UInt abs() {
        var here = Here.now();
        return new UInt(here, Division.magnitude(here, this), null);
    }

    /** The quotient, rounded to zero as in Java, one bit wider; division by zero gives a result without a meaning. */
    public SInt dividedBy(SInt other) {
        var here = Here.now();
        return new SInt(here, Division.quotient(here, this, other), null);
    }

    /** The remainder of {@link #dividedBy}: it has the sign of this word. */
    public SInt remainder(SInt other) {
        var here = Here.now();
        return new SInt(here, Division.remainder(here, this, other), null);
    }

    /** The smaller of the two. */
    public SInt min(SInt other) {
        var here = Here.now();
        return new SInt(here, Muxes.extreme(here, BinaryOp.LESS, this, other), null);
    }

    /** The larger of the two. */
    public SInt max(SInt other) {
        var here = Here.now();
        return new SInt(here, Muxes.extreme(here, BinaryOp.GREATER, this, other), null);
    }

    /** The same value in {@code width} bits, at least as many as now. */
    public SInt extend(int width) {
        var here = Here.now();
        return new SInt(here, here.extend(this, width), null);
    }

    /** The low {@code count} bits. */
    public SInt low(int count) {
        var here = Here.now();
        var bits = Exprs.slice(here, this, count - 1, 0);
        return new SInt(here, here.convert(bits, Type.sint(bits.width())), Exprs.part(here, this, count - 1, 0));
    }

    /** The high {@code count} bits. */
    public SInt high(int count) {
        var here = Here.now();
        var bits = Exprs.slice(here, this, width() - 1, width() - count);
        return new SInt(here, here.convert(bits, Type.sint(bits.width())),
                Exprs.part(here, this, width() - 1, width() - count));
    }

    /** {@code width} bits from bit {@code low} up, chosen at run time; bits past the end read 0, and a field past the end is not set. */
    public UInt bitsAt(UInt low, int width) {
        var here = Here.now();
        return new UInt(here, Moves.field(here, this, low, width), Exprs.partAt(here, this, width, here.read(low)));
    }

    /** Bits {@code high} down to {@code low}, both included. */
    public Bits bits(int high, int low) {
        var here = Here.now();
        return new Bits(here, Exprs.slice(here, this, high, low), Exprs.part(here, this, high, low));
    }

    /** The value times 2<sup>amount</sup>, {@code amount} bits wider. */
    public SInt shiftLeft(int amount) {
        var here = Here.now();
        return new SInt(here, here.shiftLeft(this, amount), null);
    }

    /** The value times 2<sup>amount</sup>, wide enough for the largest amount; follow it by {@link #wrap} to lose high bits. */
    public SInt shiftLeft(UInt amount) {
        var here = Here.now();
        return new SInt(here, here.shiftLeft(this, amount), null);
    }

    /** The value divided by 2<sup>amount</sup>, rounded down, {@code amount} bits narrower. */
    public SInt shiftRight(int amount) {
        var here = Here.now();
        return new SInt(here, here.shiftRight(this, amount), null);
    }

    /** The value divided by 2<sup>amount</sup>, rounded down, of the same width. */
    public SInt shiftRight(UInt amount) {
        var here = Here.now();
        return new SInt(here, Exprs.binary(BinaryOp.SHIFT_RIGHT, here.read(this), here.read(amount), type, here.source()), null);
    }

    /** Bitwise and; the narrower operand is extended. */
    public SInt and(SInt other) {
        var here = Here.now();
        return new SInt(here, here.bitwise(BinaryOp.AND, this, other), null);
    }

    /** Bitwise or; the narrower operand is extended. */
    public SInt or(SInt other) {
        var here = Here.now();
        return new SInt(here, here.bitwise(BinaryOp.OR, this, other), null);
    }

    /** Bitwise exclusive or; the narrower operand is extended. */
    public SInt xor(SInt other) {
        var here = Here.now();
        return new SInt(here, here.bitwise(BinaryOp.XOR, this, other), null);
    }

    /** Every bit inverted. */
    public SInt not() {
        var here = Here.now();
        return new SInt(here, here.not(here.read(this)), null);
    }

    /** The value with the other sign, one bit wider. */
    public SInt negate() {
        var here = Here.now();
        return new SInt(here, Exprs.unary(Expr.UnaryOp.NEGATE, here.read(this), Type.sint(width() + 1), here.source()), null);
    }

    /** Whether the value is negative. */
    public Bool isNegative() {
        return width() == 0 ? Hdl.lit(false) : bit(width() - 1);
    }
}
