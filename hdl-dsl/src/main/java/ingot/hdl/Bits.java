package ingot.hdl;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Type;

/** Bits without a meaning as a number: no arithmetic, and only equal widths meet. */
public final class Bits extends BitWord<Bits> {
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

    /** Bits {@code high} down to {@code low}, both included. */
    public Bits bits(int high, int low) {
        var here = Here.now();
        return new Bits(here, Exprs.slice(here, this, high, low), Exprs.part(here, this, high, low));
    }
}
