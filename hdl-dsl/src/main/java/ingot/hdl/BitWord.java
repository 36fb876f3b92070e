package ingot.hdl;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Expr.BinaryOp;
import ingot.hdl.netlist.Type;
import java.math.BigInteger;

/**
 * A word that is read and written bit by bit: a number, or {@link Bits}. What is the same for all of them stands here; a generator that works on
 * any of them is written over {@code W}.
 *
 * @param <W> the kind of word; operands and results are of one kind
 */
public abstract sealed class BitWord<W extends BitWord<W>> extends Word permits Ordered, Bits {
    BitWord(Type type, Expr expr, Builder owner, Target target) {
        super(type, expr, owner, target);
    }

    @Override
    abstract W with(Type newType, Expr newExpr, Builder newOwner, Target newTarget);

    /** A value made by the call at {@code here}. */
    final W made(Here here, Expr expr) {
        return made(here, expr, null);
    }

    private W made(Here here, Expr expr, Target part) {
        return with(expr.type(), here.made(expr), here.module(), part);
    }

    private W literal(Here here, BigInteger value) {
        return with(type, here.literal(value, type), null, null);
    }

    /** {@code value} as a literal of this type. */
    public final W lit(long value) {
        return lit(BigInteger.valueOf(value));
    }

    /** {@code value} as a literal of this type. */
    public final W lit(BigInteger value) {
        return literal(Here.now(), value);
    }

    /** {@code text} as a literal of this type: {@code "0xdead_beef"}, {@code "0b1010"}, {@code "0o17"} or decimal. */
    public final W lit(String text) {
        return lit(LiteralText.value(text));
    }

    /** Drives this word with {@code value}; a narrower number is extended, a wider one is an error, and {@link Bits} are of the same width. */
    public final void set(W value) {
        Here.now().assign(this, value);
    }

    /** Drives this word with a literal. */
    public final void set(long value) {
        set(BigInteger.valueOf(value));
    }

    /** Drives this word with a literal. */
    public final void set(BigInteger value) {
        var here = Here.now();
        here.assign(this, literal(here, value));
    }

    /** Keeps the low {@code width} bits: for words whose high bits are known to say nothing. */
    public final W truncate(int width) {
        var here = Here.now();
        return made(here, here.cut(this, width, "truncate"));
    }

    /** The same value in {@code width} bits, at least as many as now; {@link Bits} get zeros in front. */
    public final W extend(int width) {
        var here = Here.now();
        return made(here, here.extend(this, width));
    }

    /** The low {@code count} bits. */
    public final W low(int count) {
        return part(Here.now(), count - 1, 0);
    }

    /** The high {@code count} bits. */
    public final W high(int count) {
        return part(Here.now(), width() - 1, width() - count);
    }

    private W part(Here here, int high, int low) {
        var bits = Exprs.slice(here, this, high, low);
        return made(here, here.convert(bits, new Type(bits.width(), type.signed())), Exprs.part(here, this, high, low));
    }

    /** The bits moved up by {@code amount} places; those that fall out come in at the bottom. */
    public final W rotateLeft(int amount) {
        var here = Here.now();
        return made(here, Moves.rotate(here, this, Math.floorMod(-amount, Math.max(1, width()))));
    }

    /** The bits moved down by {@code amount} places; those that fall out come in at the top. */
    public final W rotateRight(int amount) {
        var here = Here.now();
        return made(here, Moves.rotate(here, this, Math.floorMod(amount, Math.max(1, width()))));
    }

    /** The bits moved up by {@code amount} places, chosen at run time; those that fall out come in at the bottom. */
    public final W rotateLeft(UInt amount) {
        var here = Here.now();
        return made(here, Moves.rotate(here, this, amount, true));
    }

    /** The bits moved down by {@code amount} places, chosen at run time; those that fall out come in at the top. */
    public final W rotateRight(UInt amount) {
        var here = Here.now();
        return made(here, Moves.rotate(here, this, amount, false));
    }

    /** Bitwise and; the narrower number is extended, {@link Bits} are of the same width. */
    public final W and(W other) {
        return bitwise(BinaryOp.AND, other, Here.now());
    }

    /** Bitwise or; the narrower number is extended, {@link Bits} are of the same width. */
    public final W or(W other) {
        return bitwise(BinaryOp.OR, other, Here.now());
    }

    /** Bitwise exclusive or; the narrower number is extended, {@link Bits} are of the same width. */
    public final W xor(W other) {
        return bitwise(BinaryOp.XOR, other, Here.now());
    }

    private W bitwise(BinaryOp op, W other, Here here) {
        return made(here, here.bitwise(op, this, other));
    }

    /** Every bit inverted. */
    public final W not() {
        var here = Here.now();
        return made(here, here.not(here.read(this)));
    }

    /** Whether this is equal to {@code other}; {@link Bits} are of the same width. */
    public final Bool eq(W other) {
        return Here.now().compare(BinaryOp.EQUAL, this, other);
    }

    /** Whether this is equal to {@code value}. */
    public final Bool eq(long value) {
        return compare(BinaryOp.EQUAL, BigInteger.valueOf(value), Here.now());
    }

    /** Whether this is equal to {@code value}. */
    public final Bool eq(BigInteger value) {
        return compare(BinaryOp.EQUAL, value, Here.now());
    }

    /** Whether this is different from {@code other}; {@link Bits} are of the same width. */
    public final Bool ne(W other) {
        return Here.now().compare(BinaryOp.NOT_EQUAL, this, other);
    }

    /** Whether this is different from {@code value}. */
    public final Bool ne(long value) {
        return compare(BinaryOp.NOT_EQUAL, BigInteger.valueOf(value), Here.now());
    }

    /** Whether this is different from {@code value}. */
    public final Bool ne(BigInteger value) {
        return compare(BinaryOp.NOT_EQUAL, value, Here.now());
    }

    /** A comparison with a literal of this type. */
    final Bool compare(BinaryOp op, BigInteger value, Here here) {
        return here.compare(op, this, literal(here, value));
    }
}
