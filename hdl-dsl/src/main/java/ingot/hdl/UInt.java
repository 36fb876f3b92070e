package ingot.hdl;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Expr.BinaryOp;
import ingot.hdl.netlist.Type;
import java.math.BigInteger;

/**
 * An unsigned number.
 *
 * <p>Arithmetic is exact: a result is as wide as it must be to hold every value. What narrows is a word of its own:
 * {@link #wrap}, {@link #truncate}, {@link #saturate}, {@link #round}. A {@code long} operand is a literal of the fewest bits that hold it.
 */
public final class UInt extends Ordered<UInt> {
    UInt(Type type, Expr expr, Builder owner, Target target) {
        super(type, expr, owner, target);
    }

    /** A value made by the call at {@code here}. */
    UInt(Here here, Expr expr, Target target) {
        super(expr.type(), here.made(expr), here.module(), target);
    }

    @Override
    UInt with(Type newType, Expr newExpr, Builder newOwner, Target newTarget) {
        return new UInt(newType, newExpr, newOwner, newTarget);
    }

    @Override
    String typeText() {
        return "uint(" + width() + ")";
    }

    /** {@code value} as a literal of this type. */
    public UInt lit(long value) {
        return lit(BigInteger.valueOf(value));
    }

    /** {@code value} as a literal of this type. */
    public UInt lit(BigInteger value) {
        var here = Here.now();
        return new UInt(type, here.literal(value, type), null, null);
    }

    /** Drives this word with {@code value}; a narrower value is extended, a wider one is an error. */
    public void set(UInt value) {
        Here.now().assign(this, value);
    }

    /** {@code text} as a literal of this type: {@code "0xdead_beef"}, {@code "0b1010"}, {@code "0o17"} or decimal. */
    public UInt lit(String text) {
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
    public UInt plus(UInt other) {
        return Here.now().sum(this, other, BinaryOp.ADD);
    }

    /** The sum, one bit wider than the wider operand. */
    public UInt plus(long value) {
        var here = Here.now();
        return here.sum(this, here.unsigned(value), BinaryOp.ADD);
    }

    /** The difference, one bit wider than the wider operand; where it would be negative it wraps. */
    public UInt minus(UInt other) {
        return Here.now().sum(this, other, BinaryOp.SUB);
    }

    /** The difference, one bit wider than the wider operand; where it would be negative it wraps. */
    public UInt minus(long value) {
        var here = Here.now();
        return here.sum(this, here.unsigned(value), BinaryOp.SUB);
    }

    /** The difference as a signed number, exact: one bit wider than the wider operand. */
    public SInt difference(UInt other) {
        var here = Here.now();
        var type = Type.uint(Math.max(width(), other.width()) + 1);
        var wrapped = Exprs.binary(BinaryOp.SUB, here.read(this), here.read(other), type, here.source());
        return new SInt(here, Exprs.convert(wrapped, Type.sint(type.width()), here.source()), null);
    }

    /** The product; widths add. */
    public UInt times(UInt other) {
        return Here.now().product(this, other);
    }

    /** The product; widths add. */
    public UInt times(long value) {
        var here = Here.now();
        return here.product(this, here.unsigned(value));
    }

    /** The value modulo 2<sup>width</sup>: keeps the low {@code width} bits. */
    public UInt wrap(int width) {
        var here = Here.now();
        return new UInt(here, here.cut(this, width, "wrap"), null);
    }

    /** Keeps the low {@code width} bits; the same as {@link #wrap}, for words whose high bits are known to say nothing. */
    public UInt truncate(int width) {
        var here = Here.now();
        return new UInt(here, here.cut(this, width, "truncate"), null);
    }

    /** The nearest value that {@code width} bits hold. */
    public UInt saturate(int width) {
        var here = Here.now();
        return new UInt(here, here.saturate(this, width), null);
    }

    /**
     * The value divided by 2<sup>dropped</sup> and rounded. It is as wide as the bits that are kept, and one bit wider where the mode
     * can carry out of them (all but {@code FLOOR} and {@code TO_ZERO}).
     */
    public UInt round(int dropped, Rounding mode) {
        var here = Here.now();
        return new UInt(here, Rounds.of(here, this, dropped, mode), null);
    }

    /** The smaller of the two. */
    public UInt min(UInt other) {
        var here = Here.now();
        return new UInt(here, Muxes.extreme(here, BinaryOp.LESS, this, other), null);
    }

    /** The larger of the two. */
    public UInt max(UInt other) {
        var here = Here.now();
        return new UInt(here, Muxes.extreme(here, BinaryOp.GREATER, this, other), null);
    }

    /** The same value in {@code width} bits, at least as many as now. */
    public UInt extend(int width) {
        var here = Here.now();
        return new UInt(here, here.extend(this, width), null);
    }

    /** The low {@code count} bits. */
    public UInt low(int count) {
        var here = Here.now();
        var bits = Exprs.slice(here, this, count - 1, 0);
        return new UInt(here, here.convert(bits, Type.uint(bits.width())), Exprs.part(here, this, count - 1, 0));
    }

    /** The high {@code count} bits. */
    public UInt high(int count) {
        var here = Here.now();
        var bits = Exprs.slice(here, this, width() - 1, width() - count);
        return new UInt(here, here.convert(bits, Type.uint(bits.width())),
                Exprs.part(here, this, width() - 1, width() - count));
    }

    /** {@code width} bits from bit {@code low} up, chosen at run time; bits past the end read 0, and a field past the end is not set. */
    public UInt bitsAt(UInt low, int width) {
        var here = Here.now();
        return new UInt(here, Moves.field(here, this, low, width), Exprs.partAt(here, this, width, here.read(low)));
    }

    /** Bits {@code high} down to {@code low}, both included. */
    public UInt bits(int high, int low) {
        var here = Here.now();
        return new UInt(here, Exprs.slice(here, this, high, low), Exprs.part(here, this, high, low));
    }

    /** The value times 2<sup>amount</sup>, {@code amount} bits wider. */
    public UInt shiftLeft(int amount) {
        var here = Here.now();
        return new UInt(here, here.shiftLeft(this, amount), null);
    }

    /** The value times 2<sup>amount</sup>, wide enough for the largest amount; follow it by {@link #wrap} to lose high bits. */
    public UInt shiftLeft(UInt amount) {
        var here = Here.now();
        return new UInt(here, here.shiftLeft(this, amount), null);
    }

    /** The value divided by 2<sup>amount</sup>, rounded down, {@code amount} bits narrower. */
    public UInt shiftRight(int amount) {
        var here = Here.now();
        return new UInt(here, here.shiftRight(this, amount), null);
    }

    /** The value divided by 2<sup>amount</sup>, rounded down, of the same width. */
    public UInt shiftRight(UInt amount) {
        var here = Here.now();
        return new UInt(here, Exprs.binary(BinaryOp.SHIFT_RIGHT, here.read(this), here.read(amount), type, here.source()), null);
    }

    /** The bits moved up by {@code amount} places; those that fall out come in at the bottom. */
    public UInt rotateLeft(int amount) {
        var here = Here.now();
        return new UInt(here, Moves.rotate(here, this, Math.floorMod(-amount, Math.max(1, width()))), null);
    }

    /** The bits moved down by {@code amount} places; those that fall out come in at the top. */
    public UInt rotateRight(int amount) {
        var here = Here.now();
        return new UInt(here, Moves.rotate(here, this, Math.floorMod(amount, Math.max(1, width()))), null);
    }

    /** The bits moved up by {@code amount} places, chosen at run time; those that fall out come in at the bottom. */
    public UInt rotateLeft(UInt amount) {
        var here = Here.now();
        return new UInt(here, Moves.rotate(here, this, amount, true), null);
    }

    /** The bits moved down by {@code amount} places, chosen at run time; those that fall out come in at the top. */
    public UInt rotateRight(UInt amount) {
        var here = Here.now();
        return new UInt(here, Moves.rotate(here, this, amount, false), null);
    }

    /** Bitwise and; the narrower operand is extended. */
    public UInt and(UInt other) {
        var here = Here.now();
        return new UInt(here, here.bitwise(BinaryOp.AND, this, other), null);
    }

    /** Bitwise or; the narrower operand is extended. */
    public UInt or(UInt other) {
        var here = Here.now();
        return new UInt(here, here.bitwise(BinaryOp.OR, this, other), null);
    }

    /** Bitwise exclusive or; the narrower operand is extended. */
    public UInt xor(UInt other) {
        var here = Here.now();
        return new UInt(here, here.bitwise(BinaryOp.XOR, this, other), null);
    }

    /** Every bit inverted. */
    public UInt not() {
        var here = Here.now();
        return new UInt(here, here.not(here.read(this)), null);
    }

    /** The quotient, rounded down; division by zero gives all ones. */
    public UInt dividedBy(UInt other) {
        var here = Here.now();
        return new UInt(here, Exprs.binary(BinaryOp.DIVIDE, here.read(this), here.read(other), type, here.source()), null);
    }

    /** The remainder of the division; by zero it is this value. */
    public UInt remainder(UInt other) {
        var here = Here.now();
        return new UInt(here, Exprs.binary(BinaryOp.REMAINDER, here.read(this), here.read(other), type, here.source()), null);
    }

    /** The same value as a signed number, one bit wider. */
    public SInt toSInt() {
        var here = Here.now();
        return new SInt(here, here.convert(here.read(this), Type.sint(width() + 1)), null);
    }
}
