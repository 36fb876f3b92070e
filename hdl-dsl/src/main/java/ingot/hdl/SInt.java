package ingot.hdl;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Type;

/** A two's complement number. */
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
    SInt fewestBits(Here here, long value) {
        return here.signed(value);
    }

    @Override
    String typeText() {
        return "sint(" + width() + ")";
    }

    /** The distance from zero; it fits the same number of bits, unsigned. */
    public UInt abs() {
        var here = Here.now();
        return new UInt(here, Division.magnitude(here, this), null);
    }

    /** The quotient, rounded to zero as in Java, one bit wider; division by zero gives a result without a meaning. */
    public SInt dividedBy(SInt other) {
        var here = Here.now();
        return made(here, Division.quotient(here, this, other));
    }

    /** The remainder of {@link #dividedBy}: it has the sign of this word. */
    public SInt remainder(SInt other) {
        var here = Here.now();
        return made(here, Division.remainder(here, this, other));
    }

    /** Bits {@code high} down to {@code low}, both included. */
    public Bits bits(int high, int low) {
        var here = Here.now();
        return new Bits(here, Exprs.slice(here, this, high, low), Exprs.part(here, this, high, low));
    }

    /** The value with the other sign, one bit wider. */
    public SInt negate() {
        var here = Here.now();
        return made(here, Exprs.unary(Expr.UnaryOp.NEGATE, here.read(this), Type.sint(width() + 1), here.source()));
    }

    /** Whether the value is negative. */
    public Bool isNegative() {
        return width() == 0 ? Hdl.lit(false) : bit(width() - 1);
    }
}
