package ingot.hdl;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Expr.BinaryOp;
import ingot.hdl.netlist.Type;

/** An unsigned number. */
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
    UInt fewestBits(Here here, long value) {
        return here.unsigned(value);
    }

    @Override
    String typeText() {
        return "uint(" + width() + ")";
    }

    /** The difference as a signed number, exact: one bit wider than the wider operand. */
    public SInt difference(UInt other) {
        var here = Here.now();
        var type = Type.uint(Math.max(width(), other.width()) + 1);
        var wrapped = Exprs.binary(BinaryOp.SUB, here.read(this), here.read(other), type, here.source());
        return new SInt(here, Exprs.convert(wrapped, Type.sint(type.width()), here.source()), null);
    }

    /** Bits {@code high} down to {@code low}, both included. */
    public UInt bits(int high, int low) {
        var here = Here.now();
        return new UInt(here, Exprs.slice(here, this, high, low), Exprs.part(here, this, high, low));
    }

    /** The quotient, rounded down; division by zero gives all ones. */
    public UInt dividedBy(UInt other) {
        var here = Here.now();
        return made(here, Exprs.binary(BinaryOp.DIVIDE, here.read(this), here.read(other), type, here.source()));
    }

    /** The remainder of the division; by zero it is this value. */
    public UInt remainder(UInt other) {
        var here = Here.now();
        return made(here, Exprs.binary(BinaryOp.REMAINDER, here.read(this), here.read(other), type, here.source()));
    }

    /** The same value as a signed number, one bit wider. */
    public SInt toSInt() {
        var here = Here.now();
        return new SInt(here, here.convert(here.read(this), Type.sint(width() + 1)), null);
    }
}
