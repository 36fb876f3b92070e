package ingot.hdl;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Expr.BinaryOp;
import ingot.hdl.netlist.Type;
import java.math.BigInteger;

/**
 * A number, and what is the same for unsigned and signed ones.
 *
 * <p>Arithmetic is exact: a result is as wide as it must be to hold every value. What narrows is a word of its own:
 * {@link #wrap}, {@link #truncate}, {@link #saturate}, {@link #round}. A {@code long} operand is a literal of the fewest bits that hold it.
 *
 * @param <W> the kind; numbers of two kinds meet only where a word such as {@link #asUInt} says so
 */
public abstract sealed class Ordered<W extends Ordered<W>> extends BitWord<W> permits UInt, SInt {
    Ordered(Type type, Expr expr, Builder owner, Target target) {
        super(type, expr, owner, target);
    }

    /** {@code value} as a number of this kind, in the fewest bits. */
    abstract W fewestBits(Here here, long value);

    /** The sum, one bit wider than the wider operand. */
    public final W plus(W other) {
        return sum(BinaryOp.ADD, other, Here.now());
    }

    /** The sum, one bit wider than the wider operand. */
    public final W plus(long value) {
        var here = Here.now();
        return sum(BinaryOp.ADD, fewestBits(here, value), here);
    }

    /** The difference, one bit wider than the wider operand; an unsigned one wraps where it would be negative. */
    public final W minus(W other) {
        return sum(BinaryOp.SUB, other, Here.now());
    }

    /** The difference, one bit wider than the wider operand; an unsigned one wraps where it would be negative. */
    public final W minus(long value) {
        var here = Here.now();
        return sum(BinaryOp.SUB, fewestBits(here, value), here);
    }

    private W sum(BinaryOp op, W other, Here here) {
        var sum = new Type(Math.max(width(), other.width()) + 1, type.signed());
        return made(here, Exprs.binary(op, here.read(this), here.read(other), sum, here.source()));
    }

    /** The product; widths add. */
    public final W times(W other) {
        return product(other, Here.now());
    }

    /** The product; widths add. */
    public final W times(long value) {
        var here = Here.now();
        return product(fewestBits(here, value), here);
    }

    private W product(W other, Here here) {
        var product = new Type(width() + other.width(), type.signed());
        return made(here, Exprs.binary(BinaryOp.MULTIPLY, here.read(this), here.read(other), product, here.source()));
    }

    /** The value modulo 2<sup>width</sup>: keeps the low {@code width} bits, as {@link #truncate} does. */
    public final W wrap(int width) {
        var here = Here.now();
        return made(here, here.cut(this, width, "wrap"));
    }

    /** The nearest value that {@code width} bits hold. */
    public final W saturate(int width) {
        var here = Here.now();
        return made(here, here.saturate(this, width));
    }

    /**
     * The value divided by 2<sup>dropped</sup> and rounded. It is as wide as the bits that are kept, and one bit wider where the mode
     * can carry out of them (all but {@code FLOOR} and {@code TO_ZERO}).
     */
    public final W round(int dropped, Rounding mode) {
        var here = Here.now();
        return made(here, Rounds.of(here, this, dropped, mode));
    }

    /** The smaller of the two. */
    public final W min(W other) {
        var here = Here.now();
        return made(here, Muxes.extreme(here, BinaryOp.LESS, this, other));
    }

    /** The larger of the two. */
    public final W max(W other) {
        var here = Here.now();
        return made(here, Muxes.extreme(here, BinaryOp.GREATER, this, other));
    }

    /** {@code width} bits from bit {@code low} up, chosen at run time; bits past the end read 0, and a field past the end is not set. */
    public final UInt bitsAt(UInt low, int width) {
        var here = Here.now();
        return new UInt(here, Moves.field(here, this, low, width), Exprs.partAt(here, this, width, here.read(low)));
    }

    /** The value times 2<sup>amount</sup>, {@code amount} bits wider. */
    public final W shiftLeft(int amount) {
        var here = Here.now();
        return made(here, here.shiftLeft(this, amount));
    }

    /** The value times 2<sup>amount</sup>, wide enough for the largest amount; follow it by {@link #wrap} to lose high bits. */
    public final W shiftLeft(UInt amount) {
        var here = Here.now();
        return made(here, here.shiftLeft(this, amount));
    }

    /** The value divided by 2<sup>amount</sup>, rounded down, {@code amount} bits narrower. */
    public final W shiftRight(int amount) {
        var here = Here.now();
        return made(here, here.shiftRight(this, amount));
    }

    /** The value divided by 2<sup>amount</sup>, rounded down, of the same width. */
    public final W shiftRight(UInt amount) {
        var here = Here.now();
        return made(here, Exprs.binary(BinaryOp.SHIFT_RIGHT, here.read(this), here.read(amount), type, here.source()));
    }

    /** Whether this is less than {@code other}. */
    public final Bool lt(W other) {
        return Here.now().compare(BinaryOp.LESS, this, other);
    }

    /** Whether this is less than {@code value}. */
    public final Bool lt(long value) {
        return compare(BinaryOp.LESS, BigInteger.valueOf(value), Here.now());
    }

    /** Whether this is at most {@code other}. */
    public final Bool le(W other) {
        return Here.now().compare(BinaryOp.LESS_EQUAL, this, other);
    }

    /** Whether this is at most {@code value}. */
    public final Bool le(long value) {
        return compare(BinaryOp.LESS_EQUAL, BigInteger.valueOf(value), Here.now());
    }

    /** Whether this is greater than {@code other}. */
    public final Bool gt(W other) {
        return Here.now().compare(BinaryOp.GREATER, this, other);
    }

    /** Whether this is greater than {@code value}. */
    public final Bool gt(long value) {
        return compare(BinaryOp.GREATER, BigInteger.valueOf(value), Here.now());
    }

    /** Whether this is at least {@code other}. */
    public final Bool ge(W other) {
        return Here.now().compare(BinaryOp.GREATER_EQUAL, this, other);
    }

    /** Whether this is at least {@code value}. */
    public final Bool ge(long value) {
        return compare(BinaryOp.GREATER_EQUAL, BigInteger.valueOf(value), Here.now());
    }
}
