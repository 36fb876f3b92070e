package ingot.hdl.check;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Type;
import java.math.BigInteger;

/**
 * The values that an expression can have, as far as a short look tells.
 *
 * @param min the smallest
 * @param max the largest
 */
record ValueRange(BigInteger min, BigInteger max) {
    /** Operators that the look goes down. */
    private static final int DEPTH = 6;

    private static final ValueRange FALSE = new ValueRange(BigInteger.ZERO, BigInteger.ZERO);
    private static final ValueRange TRUE = new ValueRange(BigInteger.ONE, BigInteger.ONE);
    private static final ValueRange EITHER = new ValueRange(BigInteger.ZERO, BigInteger.ONE);

    static ValueRange of(Expr expr) {
        return of(expr, DEPTH);
    }

    /** Whether only one value is possible. */
    boolean isConstant() {
        return min.equals(max);
    }

    private static ValueRange of(Expr expr, int depth) {
        var all = new ValueRange(expr.type().min(), expr.type().max());
        if (depth == 0) {
            return all;
        }
        return switch (expr) {
            case Expr.Literal literal -> new ValueRange(literal.value(), literal.value());
            case Expr.Convert convert -> {
                var inner = of(convert.operand(), depth - 1);
                yield convert.type().holds(inner.min) && convert.type().holds(inner.max) ? inner : all;
            }
            case Expr.Unary unary when unary.op() == Expr.UnaryOp.NOT && unary.type().equals(Type.BOOL) ->
                    of(unary.operand(), depth - 1).not();
            case Expr.Mux mux -> {
                var condition = of(mux.condition(), depth - 1);
                var whenTrue = of(mux.whenTrue(), depth - 1);
                var whenFalse = of(mux.whenFalse(), depth - 1);
                yield condition == TRUE ? whenTrue : condition == FALSE ? whenFalse
                        : new ValueRange(whenTrue.min.min(whenFalse.min), whenTrue.max.max(whenFalse.max));
            }
            case Expr.Binary binary -> binary(binary, of(binary.left(), depth - 1), of(binary.right(), depth - 1), all);
            case Expr.Ref _, Expr.Unary _, Expr.Slice _, Expr.Concat _, Expr.Select _, Expr.MemoryRead _ -> all;
        };
    }

    private ValueRange not() {
        return isConstant() ? min.signum() == 0 ? TRUE : FALSE : EITHER;
    }

    private static ValueRange binary(Expr.Binary binary, ValueRange left, ValueRange right, ValueRange all) {
        var same = isSame(binary.left(), binary.right());
        return switch (binary.op()) {
            case ADD -> new ValueRange(left.min.add(right.min), left.max.add(right.max)).within(all);
            case SUB -> new ValueRange(left.min.subtract(right.max), left.max.subtract(right.min)).within(all);
            case AND -> binary.type().equals(Type.BOOL)
                    ? new ValueRange(left.min.min(right.min), left.max.min(right.max)) : all;
            case OR -> binary.type().equals(Type.BOOL)
                    ? new ValueRange(left.min.max(right.min), left.max.max(right.max)) : all;
            case EQUAL -> left.equalTo(right, same);
            case NOT_EQUAL -> left.equalTo(right, same).not();
            case LESS -> left.lessThan(right, same);
            case GREATER -> right.lessThan(left, same);
            case LESS_EQUAL -> right.lessThan(left, same).not();
            case GREATER_EQUAL -> left.lessThan(right, same).not();
            case MULTIPLY, DIVIDE, REMAINDER, XOR, SHIFT_LEFT, SHIFT_RIGHT -> all;
        };
    }

    private ValueRange within(ValueRange all) {
        return min.compareTo(all.min) >= 0 && max.compareTo(all.max) <= 0 ? this : all;
    }

    private ValueRange equalTo(ValueRange other, boolean same) {
        var disjoint = max.compareTo(other.min) < 0 || other.max.compareTo(min) < 0;
        return disjoint ? FALSE : same || isConstant() && equals(other) ? TRUE : EITHER;
    }

    private ValueRange lessThan(ValueRange other, boolean same) {
        return max.compareTo(other.min) < 0 ? TRUE : same || min.compareTo(other.max) >= 0 ? FALSE : EITHER;
    }

    /** Whether the two are one signal or one piece of logic. */
    static boolean isSame(Expr left, Expr right) {
        return left == right || signal(left) != null && signal(left) == signal(right);
    }

    private static Signal signal(Expr expr) {
        return expr instanceof Expr.Ref ref ? ref.signal() : null;
    }
}
