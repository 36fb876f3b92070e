package ingot.hdl.yosys;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Expr.BinaryOp;
import ingot.hdl.netlist.Expr.UnaryOp;
import ingot.hdl.netlist.Source;
import ingot.hdl.netlist.Type;
import java.math.BigInteger;

/** Expressions of one source line, with the conversions that the netlist's exact types ask for. */
record Exprs(Source source) {
    /** {@code value} at another width, extended by {@code signed}; the result has that sign. */
    Expr resize(Expr value, int width, boolean signed) {
        return as(as(value, new Type(value.width(), signed)), new Type(width, signed));
    }

    /** The bits of {@code value} without a sign. */
    Expr bits(Expr value) {
        return as(value, Type.uint(value.width()));
    }

    private Expr as(Expr value, Type type) {
        return value.type().equals(type) ? value : new Expr.Convert(value, type, source);
    }

    Expr literal(long value, int width) {
        return new Expr.Literal(BigInteger.valueOf(value), Type.uint(width), source);
    }

    Expr not(Expr value) {
        return new Expr.Unary(UnaryOp.NOT, value, value.type(), source);
    }

    Expr reduce(UnaryOp op, Expr value) {
        return new Expr.Unary(op, value, Type.BOOL, source);
    }

    /** Two words of one type, bit by bit. */
    Expr logic(BinaryOp op, Expr left, Expr right) {
        return new Expr.Binary(op, left, right, left.type(), source);
    }

    Expr compare(BinaryOp op, Expr left, Expr right) {
        return new Expr.Binary(op, left, right, Type.BOOL, source);
    }

    /** The sum or the difference of two words of one sign. */
    Expr sum(BinaryOp op, Expr left, Expr right) {
        return new Expr.Binary(op, left, right, new Type(Math.max(left.width(), right.width()) + 1, left.type().signed()), source);
    }

    /** {@code value} without its sign where {@code negative}, else itself; unsigned. */
    Expr negatedWhere(Expr negative, Expr value) {
        var opposite = new Expr.Unary(UnaryOp.NEGATE, value, Type.sint(value.width() + 1), source);
        return mux(negative, bits(resize(opposite, value.width(), true)), bits(value));
    }

    Expr shift(BinaryOp op, Expr value, Expr amount) {
        return new Expr.Binary(op, value, amount, value.type(), source);
    }

    Expr mux(Expr condition, Expr whenTrue, Expr whenFalse) {
        return new Expr.Mux(condition, whenTrue, whenFalse, source);
    }

    Expr slice(Expr value, int low, int width) {
        return low == 0 && width == value.width() ? value : new Expr.Slice(value, low + width - 1, low, source);
    }
}
