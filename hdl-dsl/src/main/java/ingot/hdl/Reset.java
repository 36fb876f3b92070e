package ingot.hdl;

import ingot.hdl.netlist.Clocking.Reset.Kind;
import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Type;

/**
 * A reset: whether it acts at the clock edge or at once, and which level means reset, are part of its type. {@code reset()} is
 * synchronous and active high; {@code reset().asynchronous().activeLow()} is the other extreme.
 */
public final class Reset extends Word {
    final Kind kind;
    final boolean activeHigh;

    Reset(Kind kind, boolean activeHigh, Expr expr, Builder owner, Target target) {
        super(Type.BOOL, expr, owner, target);
        this.kind = kind;
        this.activeHigh = activeHigh;
    }

    @Override
    Reset with(Type newType, Expr newExpr, Builder newOwner, Target newTarget) {
        return new Reset(kind, activeHigh, newExpr, newOwner, newTarget);
    }

    @Override
    String typeText() {
        return "reset()" + (kind == Kind.ASYNCHRONOUS ? ".asynchronous()" : "") + (activeHigh ? "" : ".activeLow()");
    }

    /** The same signal, acting at once instead of at the clock edge. */
    public Reset asynchronous() {
        return new Reset(Kind.ASYNCHRONOUS, activeHigh, expr, owner, target);
    }

    /** The type of a reset that is asserted by 0. */
    public Reset activeLow() {
        if (expr != null) {
            throw new IllegalStateException("activeLow() describes a type: input(reset().activeLow())");
        }
        return new Reset(kind, false, null, null, null);
    }

    /** Drives this reset; a value of the other polarity is inverted. */
    public void set(Reset value) {
        var here = Here.now();
        var level = value.activeHigh == activeHigh ? value
                : value.with(Type.BOOL, here.not(here.read(value)), here.module(), null);
        here.assign(this, level);
    }

    /** Whether the reset is asserted, whatever its polarity. */
    public Bool asBool() {
        var here = Here.now();
        var level = here.read(this);
        return new Bool(here, activeHigh ? level : here.not(level), null);
    }
}
