package ingot.coverage;

import ingot.hdl.netlist.Clocking;
import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Source;
import ingot.hdl.netlist.Type;
import ingot.hdl.pass.Dataflow;
import java.math.BigInteger;
import java.util.List;

/** Small expressions that probes are made of. */
final class Logic {
    private static final Source NOWHERE = Source.UNKNOWN;
    static final Expr TRUE = new Expr.Literal(BigInteger.ONE, Type.BOOL, NOWHERE);

    private Logic() {}

    static Expr ref(Signal signal) {
        return new Expr.Ref(signal, NOWHERE);
    }

    static Expr not(Expr value) {
        return new Expr.Unary(Expr.UnaryOp.NOT, value, value.type(), NOWHERE);
    }

    static Expr and(Expr left, Expr right) {
        return left == TRUE ? right : right == TRUE ? left : binary(Expr.BinaryOp.AND, left, right);
    }

    static Expr or(Expr left, Expr right) {
        return left == TRUE || right == TRUE ? TRUE : binary(Expr.BinaryOp.OR, left, right);
    }

    static Expr any(List<Expr> values) {
        return values.stream().reduce(Logic::or).orElseThrow();
    }

    /** The bits of {@code value} as an unsigned number. */
    static Expr bits(Expr value) {
        return value.type().signed() ? new Expr.Convert(value, Type.uint(value.width()), NOWHERE) : value;
    }

    static Expr equal(Expr value, BigInteger constant) {
        return new Expr.Binary(Expr.BinaryOp.EQUAL, value, new Expr.Literal(constant, value.type(), NOWHERE), Type.BOOL, NOWHERE);
    }

    static Expr slice(Expr value, int high, int low) {
        return high == value.width() - 1 && low == 0 && !value.type().signed() ? value : new Expr.Slice(value, high, low, NOWHERE);
    }

    static Expr concat(List<Expr> parts) {
        return parts.size() == 1 ? parts.getFirst() : new Expr.Concat(parts, NOWHERE);
    }

    /** 1 while no reset is active. */
    static Expr running(Clocking clocking) {
        return clocking.reset().map(Logic::running).orElse(TRUE);
    }

    static Expr running(Clocking.Reset reset) {
        return not(Dataflow.active(reset, NOWHERE));
    }

    private static Expr binary(Expr.BinaryOp op, Expr left, Expr right) {
        return new Expr.Binary(op, left, right, left.type(), NOWHERE);
    }
}
