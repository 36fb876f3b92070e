package ingot.hdl;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Type;

/**
 * A clock: registers change at its rising edge. There is no logic on clocks; a {@link Domain} is made of one, and a clock goes in and
 * out of modules as it is.
 */
public final class Clock extends Word {
    Clock(Expr expr, Builder owner, Target target) {
        super(Type.BOOL, expr, owner, target);
    }

    @Override
    Clock with(Type newType, Expr newExpr, Builder newOwner, Target newTarget) {
        return new Clock(newExpr, newOwner, newTarget);
    }

    @Override
    String typeText() {
        return "clock()";
    }

    /** Drives a clock input of an instance, or a clock output. */
    public void set(Clock value) {
        Here.now().assign(this, value);
    }

    /** The level of the clock, as data. */
    public Bool asBool() {
        var here = Here.now();
        return new Bool(here, here.read(this), null);
    }
}
