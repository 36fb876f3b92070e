package ingot.hdl;

import ingot.hdl.netlist.Clocking;
import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Expr.BinaryOp;
import ingot.hdl.netlist.Type;

/** One bit that is true or false. */
public final class Bool extends Word {
    Bool(Type type, Expr expr, Builder owner, Target target) {
        super(type, expr, owner, target);
    }

    /** A value made by the call at {@code here}. */
    Bool(Here here, Expr expr, Target target) {
        super(expr.type(), here.made(expr), here.module(), target);
    }

    @Override
    Bool with(Type newType, Expr newExpr, Builder newOwner, Target newTarget) {
        return new Bool(newType, newExpr, newOwner, newTarget);
    }

    @Override
    String typeText() {
        return "bool()";
    }

    /** Drives this word. */
    public void set(Bool value) {
        Here.now().assign(this, value);
    }

    /** Drives this word with a constant. */
    public void set(boolean value) {
        Here.now().assign(this, Hdl.lit(value));
    }

    /** Whether both are true. */
    public Bool and(Bool other) {
        return logic(BinaryOp.AND, other);
    }

    /** Whether at least one is true. */
    public Bool or(Bool other) {
        return logic(BinaryOp.OR, other);
    }

    /** Whether exactly one is true. */
    public Bool xor(Bool other) {
        return logic(BinaryOp.XOR, other);
    }

    /** The opposite. */
    public Bool not() {
        var here = Here.now();
        return new Bool(here, here.not(here.read(this)), null);
    }

    /** Whether this is true and the other is not. */
    public Bool andNot(Bool other) {
        var here = Here.now();
        var inverted = here.not(here.read(other));
        return new Bool(here, Exprs.binary(BinaryOp.AND, here.read(this), inverted, Type.BOOL, here.source()), null);
    }

    /** Whether this is false or the other is true. */
    public Bool implies(Bool other) {
        var here = Here.now();
        var inverted = here.not(here.read(this));
        return new Bool(here, Exprs.binary(BinaryOp.OR, inverted, here.read(other), Type.BOOL, here.source()), null);
    }

    /** This bit as a reset, synchronous and active high; {@link Reset#asynchronous} makes it act at once. It must come out of a register. */
    public Reset asReset() {
        var here = Here.now();
        return new Reset(Clocking.Reset.Kind.SYNCHRONOUS, true, here.read(this), here.module(), null);
    }

    /** Whether both have the same value. */
    public Bool eq(Bool other) {
        return logic(BinaryOp.EQUAL, other);
    }

    /** Whether the values differ. */
    public Bool ne(Bool other) {
        return logic(BinaryOp.XOR, other);
    }

    private Bool logic(BinaryOp op, Bool other) {
        var here = Here.now();
        return new Bool(here, Exprs.binary(op, here.read(this), here.read(other), Type.BOOL, here.source()), null);
    }
}
