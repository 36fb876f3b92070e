package ingot.hdl;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Expr.BinaryOp;
import ingot.hdl.netlist.Source;
import ingot.hdl.netlist.Type;
import java.math.BigInteger;

/**
 * Words of no bits. Such a word is the number 0, and becomes a literal as soon as it has a value, so that nothing without bits
 * reaches the netlist: no signal, no memory, no operand.
 */
final class NoBits {
    private NoBits() {}

    /** An operation of which the result or an operand has no bits, as logic of words that have some. */
    static Expr binary(BinaryOp op, Expr left, Expr right, Type type, Source source) {
        if (type.width() == 0) {
            return Exprs.zero(type, source);
        }
        return switch (op) {
            case SHIFT_LEFT, SHIFT_RIGHT -> Exprs.convert(left, type, source);
            case MULTIPLY -> Exprs.zero(type, source);
            case ADD, SUB, DIVIDE, REMAINDER, AND, OR, XOR -> left.width() == 0 && right.width() == 0 ? Exprs.zero(type, source)
                    : new Expr.Binary(op, someBits(left), someBits(right), type, source);
            case EQUAL, NOT_EQUAL, LESS, LESS_EQUAL, GREATER, GREATER_EQUAL -> comparison(op, left, right, source);
        };
    }

    /** No unsigned number is less than 0. */
    private static Expr comparison(BinaryOp op, Expr left, Expr right, Source source) {
        var both = left.width() == 0 && right.width() == 0;
        var atMost = both || left.width() == 0 && !left.type().signed();
        var atLeast = both || right.width() == 0 && !right.type().signed();
        var known = switch (op) {
            case EQUAL -> both ? Boolean.TRUE : null;
            case NOT_EQUAL -> both ? Boolean.FALSE : null;
            case LESS -> atLeast ? Boolean.FALSE : null;
            case LESS_EQUAL -> atMost ? Boolean.TRUE : null;
            case GREATER -> atMost ? Boolean.FALSE : null;
            case GREATER_EQUAL -> atLeast ? Boolean.TRUE : null;
            default -> throw new IllegalArgumentException(op + " compares nothing");
        };
        return known == null ? new Expr.Binary(op, someBits(left), someBits(right), Type.BOOL, source)
                : Exprs.literal(known ? BigInteger.ONE : BigInteger.ZERO, Type.BOOL, source);
    }

    /** {@code expr}, or a 0 of one bit where it has none. */
    static Expr someBits(Expr expr) {
        return expr.width() > 0 ? expr : Exprs.zero(new Type(1, expr.type().signed()), expr.source());
    }
}
