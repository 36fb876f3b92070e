package ingot.hdl.emit;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Signal;
import java.math.BigInteger;
import java.util.Map;

/** What an expression means, written as plainly as possible: the referee for the emitted text. */
final class Evaluator {
    private Evaluator() {}

    static BigInteger value(Expr expr, Map<Signal, BigInteger> signals) {
        return switch (expr) {
            case Expr.Ref ref -> signals.get(ref.signal());
            case Expr.Literal literal -> literal.value();
            case Expr.Unary unary -> unary(unary, value(unary.operand(), signals));
            case Expr.Binary binary -> binary(binary, value(binary.left(), signals), value(binary.right(), signals));
            case Expr.Mux mux -> value(value(mux.condition(), signals).signum() != 0 ? mux.whenTrue() : mux.whenFalse(), signals);
            case Expr.Slice slice -> slice.type().wrap(value(slice.operand(), signals).shiftRight(slice.low()));
            case Expr.Concat concat -> {
                var bits = BigInteger.ZERO;
                for (var part : concat.parts()) {
                    bits = bits.shiftLeft(part.width()).or(bits(value(part, signals), part.width()));
                }
                yield bits;
            }
            case Expr.Convert convert -> convert.type().wrap(value(convert.operand(), signals));
            case Expr.Select select -> {
                var index = value(select.index(), signals).min(BigInteger.valueOf(select.elements().size() - 1)).intValue();
                yield value(select.elements().get(index), signals);
            }
            case Expr.MemoryRead _ -> throw new UnsupportedOperationException();
        };
    }

    private static BigInteger bits(BigInteger value, int width) {
        return value.mod(BigInteger.ONE.shiftLeft(width));
    }

    private static BigInteger bool(boolean value) {
        return value ? BigInteger.ONE : BigInteger.ZERO;
    }

    private static BigInteger unary(Expr.Unary unary, BigInteger value) {
        var bits = bits(value, unary.operand().width());
        return switch (unary.op()) {
            case NOT -> unary.type().wrap(value.not());
            case NEGATE -> value.negate();
            case REDUCE_AND -> bool(bits.bitCount() == unary.operand().width());
            case REDUCE_OR -> bool(bits.signum() != 0);
            case REDUCE_XOR -> bool(bits.bitCount() % 2 == 1);
        };
    }

    private static BigInteger binary(Expr.Binary binary, BigInteger left, BigInteger right) {
        var type = binary.type();
        return switch (binary.op()) {
            case ADD -> left.add(right);
            case SUB -> type.wrap(left.subtract(right));
            case MULTIPLY -> left.multiply(right);
            case DIVIDE -> right.signum() == 0 ? type.max() : left.divide(right);
            case REMAINDER -> right.signum() == 0 ? left : left.mod(right);
            case AND -> left.and(right);
            case OR -> left.or(right);
            case XOR -> left.xor(right);
            case EQUAL -> bool(left.equals(right));
            case NOT_EQUAL -> bool(!left.equals(right));
            case LESS -> bool(left.compareTo(right) < 0);
            case LESS_EQUAL -> bool(left.compareTo(right) <= 0);
            case GREATER -> bool(left.compareTo(right) > 0);
            case GREATER_EQUAL -> bool(left.compareTo(right) >= 0);
            case SHIFT_LEFT -> type.wrap(left.shiftLeft(Math.min(right.intValue(), 1000)));
            case SHIFT_RIGHT -> left.shiftRight(Math.min(right.intValue(), 1000));
        };
    }
}
