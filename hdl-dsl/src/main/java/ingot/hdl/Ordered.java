package ingot.hdl;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Expr.BinaryOp;
import ingot.hdl.netlist.Type;
import java.math.BigInteger;

/**
 * A number that compares with numbers of its kind.
 *
 * @param <W> the kind
 */
abstract sealed class Ordered<W extends Word> extends Word permits UInt, SInt {
    Ordered(Type type, Expr expr, Builder owner, Target target) {
        super(type, expr, owner, target);
    }

    /** Whether this is equal to {@code other}. */
    public Bool eq(W other) {
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
    public Bool ne(W other) {
        return Here.now().compare(BinaryOp.NOT_EQUAL, this, other);
    }

    /** Whether this is different from {@code value}. */
    public Bool ne(long value) {
        var here = Here.now();
        return here.compare(BinaryOp.NOT_EQUAL, this, here.like(this, value));
    }

    /** Whether this is less than {@code other}. */
    public Bool lt(W other) {
        return Here.now().compare(BinaryOp.LESS, this, other);
    }

    /** Whether this is less than {@code value}. */
    public Bool lt(long value) {
        var here = Here.now();
        return here.compare(BinaryOp.LESS, this, here.like(this, value));
    }

    /** Whether this is at most {@code other}. */
    public Bool le(W other) {
        return Here.now().compare(BinaryOp.LESS_EQUAL, this, other);
    }

    /** Whether this is at most {@code value}. */
    public Bool le(long value) {
        var here = Here.now();
        return here.compare(BinaryOp.LESS_EQUAL, this, here.like(this, value));
    }

    /** Whether this is greater than {@code other}. */
    public Bool gt(W other) {
        return Here.now().compare(BinaryOp.GREATER, this, other);
    }

    /** Whether this is greater than {@code value}. */
    public Bool gt(long value) {
        var here = Here.now();
        return here.compare(BinaryOp.GREATER, this, here.like(this, value));
    }

    /** Whether this is at least {@code other}. */
    public Bool ge(W other) {
        return Here.now().compare(BinaryOp.GREATER_EQUAL, this, other);
    }

    /** Whether this is at least {@code value}. */
    public Bool ge(long value) {
        var here = Here.now();
        return here.compare(BinaryOp.GREATER_EQUAL, this, here.like(this, value));
    }
}
