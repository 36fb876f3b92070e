package ingot.hdl.pass;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Memory;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Type;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * The rules of {@link Expr}, executed to the letter: slow, exact at any width, the referee of every faster evaluation. One
 * object remembers the values of the nodes it has seen, so make a new one when signals change.
 */
public final class Evaluator {
    private final Values values;
    private final Map<Expr, BigInteger> known = new IdentityHashMap<>();

    /** Where the leaves of an expression get their values; each fits the type of what is asked for. */
    public interface Values {
        BigInteger signal(Signal signal);

        /** The word of {@code memory} at an address below its depth. */
        BigInteger word(Memory memory, int address);
    }

    public Evaluator(Values values) {
        this.values = values;
    }

    /** The value of {@code root}, which fits its type. */
    public BigInteger evaluate(Expr root) {
        var stack = new ArrayDeque<Expr>();
        stack.push(root);
        while (!stack.isEmpty()) {
            var node = stack.peek();
            var missing = Operands.of(node).stream().filter(operand -> !known.containsKey(operand)).toList();
            if (missing.isEmpty()) {
                stack.pop();
                known.computeIfAbsent(node, this::compute);
            } else {
                missing.forEach(stack::push);
            }
        }
        return known.get(root);
    }

    private BigInteger compute(Expr node) {
        var type = node.type();
        return switch (node) {
            case Expr.Ref ref -> values.signal(ref.signal());
            case Expr.Literal literal -> literal.value();
            case Expr.Unary e -> type.wrap(unary(e, known.get(e.operand())));
            case Expr.Binary e -> type.wrap(binary(e, known.get(e.left()), known.get(e.right())));
            case Expr.Mux e -> known.get(known.get(e.condition()).signum() != 0 ? e.whenTrue() : e.whenFalse());
            case Expr.Slice e -> type.wrap(known.get(e.operand()).shiftRight(e.low()));
            case Expr.Concat e -> {
                var value = BigInteger.ZERO;
                for (var part : e.parts()) {
                    value = value.shiftLeft(part.width()).or(bits(part, known.get(part)));
                }
                yield value;
            }
            case Expr.Convert e -> type.wrap(known.get(e.operand()));
            case Expr.Select e -> {
                var last = BigInteger.valueOf(e.elements().size() - 1L);
                yield known.get(e.elements().get(bits(e.index(), known.get(e.index())).min(last).intValue()));
            }
            case Expr.MemoryRead e -> {
                var address = bits(e.address(), known.get(e.address()));
                boolean inside = address.compareTo(BigInteger.valueOf(e.memory().depth())) < 0;
                yield inside ? values.word(e.memory(), address.intValue()) : BigInteger.ZERO;
            }
        };
    }

    private static BigInteger unary(Expr.Unary e, BigInteger value) {
        var bits = bits(e.operand(), value);
        return switch (e.op()) {
            case NOT -> value.not();
            case NEGATE -> value.negate();
            case REDUCE_AND -> truth(bits.bitCount() == e.operand().width());
            case REDUCE_OR -> truth(bits.signum() != 0);
            case REDUCE_XOR -> truth(bits.bitCount() % 2 != 0);
        };
    }

    private static BigInteger binary(Expr.Binary e, BigInteger left, BigInteger right) {
        return switch (e.op()) {
            case ADD -> left.add(right);
            case SUB -> left.subtract(right);
            case MULTIPLY -> left.multiply(right);
            case DIVIDE -> right.signum() == 0 ? BigInteger.ONE.negate() : left.divide(right);
            case REMAINDER -> right.signum() == 0 ? left : left.mod(right);
            case AND -> left.and(right);
            case OR -> left.or(right);
            case XOR -> left.xor(right);
            case EQUAL -> truth(left.equals(right));
            case NOT_EQUAL -> truth(!left.equals(right));
            case LESS -> truth(left.compareTo(right) < 0);
            case LESS_EQUAL -> truth(left.compareTo(right) <= 0);
            case GREATER -> truth(left.compareTo(right) > 0);
            case GREATER_EQUAL -> truth(left.compareTo(right) >= 0);
            case SHIFT_LEFT -> shiftsAllOut(e, right) ? BigInteger.ZERO : left.shiftLeft(right.intValue());
            case SHIFT_RIGHT -> left.shiftRight(shiftsAllOut(e, right) ? e.left().width() : right.intValue());
        };
    }

    private static boolean shiftsAllOut(Expr.Binary e, BigInteger amount) {
        return amount.compareTo(BigInteger.valueOf(e.left().width())) >= 0;
    }

    private static BigInteger bits(Expr node, BigInteger value) {
        return Type.uint(node.width()).wrap(value);
    }

    private static BigInteger truth(boolean value) {
        return value ? BigInteger.ONE : BigInteger.ZERO;
    }
}
