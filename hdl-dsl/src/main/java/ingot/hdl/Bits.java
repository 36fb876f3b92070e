package ingot.hdl;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Expr.BinaryOp;
import ingot.hdl.netlist.Type;
import java.math.BigInteger;

/** Bits without a meaning as a number: no arithmetic, and only equal widths meet. */
public final class Bits extends Word {
    Bits(Type type, Expr expr, Builder owner, Target target) {
        super(type, expr, owner, target);
    }

    /** A value made by the call at {@code here}. */
    Bits(Here here, Expr expr, Target target) {
        super(expr.type(), here.made(expr), here.module(), target);
    }

    @Override
    Bits with(Type newType, Expr newExpr, Builder newOwner, Target newTarget) {
        return new Bits(newType, newExpr, newOwner, newTarget);
    }

    @Override
    String typeText() {
        return "bits(" + width() + ")";
    }

    /** {@code value} as a literal of this type. */
    public Bits lit(long value) {
        return lit(BigInteger.valueOf(value));
    }

    /** {@code value} as a literal of this type. */
    public Bits lit(BigInteger value) {
        var here = Here.now();
        return new Bits(type, here.literal(value, type), null, null);
    }

    /** Drives this word with {@code value}, of the same width. */
    public void set(Bits value) {
        Here.now().assign(this, value);
    }

    /** {@code text} as a literal of this type: {@code "0xdead_beef"}, {@code "0b1010"}, {@code "0o17"} or decimal. */
    public Bits lit(String text) {
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

    /** Keeps the low {@code width} bits. */
    public Bits truncate(int width) {
        var here = Here.now();
        return new Bits(here, here.cut(this, width, "truncate"), null);
    }

    /** Zeros added in front, {@code width} bits in all. */
    public Bits extend(int width) {
        var here = Here.now();
        return new Bits(here, here.extend(this, width), null);
    }

    /** The low {@code count} bits. */
    public Bits low(int count) {
        return bits(count - 1, 0);
    }

    /** The high {@code count} bits. */
    public Bits high(int count) {
        return bits(width() - 1, width() - count);
    }

    /** Bits {@code high} down to {@code low}, both included. */
    public Bits bits(int high, int low) {
        var here = Here.now();
        return new Bits(here, Exprs.slice(here, this, high, low), Exprs.part(here, this, high, low));
    }

    /** The bits moved up by {@code amount} places; those that fall out come in at the bottom. */
    public Bits rotateLeft(int amount) {
        var here = Here.now();
        return new Bits(here, Moves.rotate(here, this, Math.floorMod(-amount, Math.max(1, width()))), null);
    }

    /** The bits moved down by {@code amount} places; those that fall out come in at the top. */
    public Bits rotateRight(int amount) {
        var here = Here.now();
        return new Bits(here, Moves.rotate(here, this, Math.floorMod(amount, Math.max(1, width()))), null);
    }

    /** The bits moved up by {@code amount} places, chosen at run time; those that fall out come in at the bottom. */
    public Bits rotateLeft(UInt amount) {
        var here = Here.now();
        return new Bits(here, Moves.rotate(here, this, amount, true), null);
    }

    /** The bits moved down by {@code amount} places, chosen at run time; those that fall out come in at the top. */
    public Bits rotateRight(UInt amount) {
        var here = Here.now();
        return new Bits(here, Moves.rotate(here, this, amount, false), null);
    }

    /** Bitwise and. */
    public Bits and(Bits other) {
        var here = Here.now();
        return new Bits(here, here.bitwise(BinaryOp.AND, this, other), null);
    }

    /** Bitwise or. */
    public Bits or(Bits other) {
        var here = Here.now();
        return new Bits(here, here.bitwise(BinaryOp.OR, this, other), null);
    }

    /** Bitwise exclusive or. */
    public Bits xor(Bits other) {
        var here = Here.now();
        return new Bits(here, here.bitwise(BinaryOp.XOR, this, other), null);
    }

    /** Every bit inverted. */
    public Bits not() {
        var here = Here.now();
        return new Bits(here, here.not(here.read(this)), null);
    }

    /** Whether this is equal to {@code other}. */
    public Bool eq(Bits other) {
        return Here.now().compare(BinaryOp.EQUAL, this, other);
    }

    /** Whether this is equal to {@code value}. */
    public Bool eq(long value) {
        var here = Here.now();
        return here.compare(BinaryOp.EQUAL, this, here.like(this, value));
    }

    /** Whether this is equal to {@code value}. */
    public Bool eq(BigInteger value) {
        var here = Here.now();
        return here.compare(BinaryOp.EQUAL, this, here.like(this, value));
    }

    /** Whether this is different from {@code other}. */
    public Bool ne(Bits other) {
        return Here.now().compare(BinaryOp.NOT_EQUAL, this, other);
    }

    /** Whether this is different from {@code value}. */
    public Bool ne(long value) {
        var here = Here.now();
        return here.compare(BinaryOp.NOT_EQUAL, this, here.like(this, value));
    }
}
