package ingot.hdl.pass;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Memory;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Type;
import java.math.BigInteger;

/** What one node with some constant operands comes to. */
final class Folding {
    private static final Evaluator.Values NONE = new Evaluator.Values() {
        @Override
        public BigInteger signal(Signal signal) {
            throw new IllegalStateException(signal.name() + " is no constant");
        }

        @Override
        public BigInteger word(Memory memory, int address) {
            throw new IllegalStateException(memory.name() + " is no constant");
        }
    };

    private Folding() {}

    /** {@code node}, or something simpler of the same type and value. */
    static Expr fold(Expr node) {
        if (node instanceof Expr.Literal) {
            return node;
        }
        if (node.width() == 0) {
            return literal(BigInteger.ZERO, node);
        }
        var operands = Operands.of(node);
        if (!operands.isEmpty() && !(node instanceof Expr.MemoryRead) && operands.stream().allMatch(Expr.Literal.class::isInstance)) {
            return literal(new Evaluator(NONE).evaluate(node), node);
        }
        return switch (node) {
            case Expr.Ref _, Expr.Literal _, Expr.MemoryRead _ -> node;
            case Expr.Unary unary -> unary(unary);
            case Expr.Binary binary -> binary(binary);
            case Expr.Mux mux -> mux(mux);
            case Expr.Slice slice -> slice(slice);
            case Expr.Concat concat -> concat(concat);
            case Expr.Convert convert -> convert(convert);
            case Expr.Select select -> select(select);
        };
    }

    static Expr literal(BigInteger value, Expr like) {
        return new Expr.Literal(value, like.type(), like.source());
    }

    /** {@code value} in the type of {@code like}. */
    private static Expr as(Expr value, Expr like) {
        return value.type().equals(like.type()) ? value : new Expr.Convert(value, like.type(), like.source());
    }

    private static Expr unary(Expr.Unary node) {
        boolean twice = node.op() == Expr.UnaryOp.NOT
                && node.operand() instanceof Expr.Unary inner && inner.op() == Expr.UnaryOp.NOT;
        return twice ? ((Expr.Unary) node.operand()).operand() : node;
    }

    private static Expr binary(Expr.Binary node) {
        var left = node.left();
        var right = node.right();
        return switch (node.op()) {
            case ADD -> is(left, 0) ? as(right, node) : is(right, 0) ? as(left, node) : node;
            case SUB -> is(right, 0) ? as(left, node) : left == right ? literal(BigInteger.ZERO, node) : node;
            case MULTIPLY -> is(left, 0) || is(right, 0) ? literal(BigInteger.ZERO, node)
                    : is(left, 1) ? as(right, node) : is(right, 1) ? as(left, node) : node;
            case DIVIDE -> is(right, 1) ? left : node;
            case REMAINDER -> is(right, 1) ? literal(BigInteger.ZERO, node) : node;
            case AND -> is(left, 0) || is(right, 0) ? literal(BigInteger.ZERO, node)
                    : isOnes(left) || left == right ? right : isOnes(right) ? left : node;
            case OR -> isOnes(left) ? left : isOnes(right) ? right
                    : is(left, 0) || left == right ? right : is(right, 0) ? left : node;
            case XOR -> is(left, 0) ? right : is(right, 0) ? left : left == right ? literal(BigInteger.ZERO, node) : node;
            case EQUAL, LESS_EQUAL, GREATER_EQUAL -> left == right ? literal(BigInteger.ONE, node) : node;
            case NOT_EQUAL, LESS, GREATER -> left == right ? literal(BigInteger.ZERO, node) : node;
            case SHIFT_LEFT, SHIFT_RIGHT -> is(right, 0) || is(left, 0) ? left : node;
        };
    }

    private static boolean is(Expr node, int value) {
        return node.width() == 0 ? value == 0
                : node instanceof Expr.Literal literal && literal.value().equals(BigInteger.valueOf(value));
    }

    private static boolean isOnes(Expr node) {
        return node instanceof Expr.Literal literal && Type.uint(node.width()).wrap(literal.value()).bitCount() == node.width();
    }

    private static Expr mux(Expr.Mux node) {
        if (node.condition() instanceof Expr.Literal condition) {
            return as(condition.value().signum() != 0 ? node.whenTrue() : node.whenFalse(), node);
        }
        return same(node.whenTrue(), node.whenFalse()) ? node.whenTrue() : node;
    }

    private static boolean same(Expr one, Expr other) {
        return one == other
                || one instanceof Expr.Literal a && other instanceof Expr.Literal b && a.value().equals(b.value())
                || one instanceof Expr.Ref a && other instanceof Expr.Ref b && a.signal() == b.signal();
    }

    private static Expr slice(Expr.Slice node) {
        var operand = node.operand();
        if (node.width() == operand.width()) {
            return as(operand, node);
        }
        return switch (operand) {
            case Expr.Slice inner -> fold(new Expr.Slice(
                    inner.operand(), inner.low() + node.high(), inner.low() + node.low(), node.source()));
            case Expr.Convert inner when node.high() < inner.operand().width() ->
                    fold(new Expr.Slice(inner.operand(), node.high(), node.low(), node.source()));
            case Expr.Concat concat -> part(node, concat);
            default -> node;
        };
    }

    /** The part of {@code concat} in which all of {@code slice} lies, if there is one. */
    private static Expr part(Expr.Slice slice, Expr.Concat concat) {
        int end = concat.width();
        for (var part : concat.parts()) {
            int start = end - part.width();
            if (slice.low() >= start && slice.high() < end) {
                return fold(new Expr.Slice(part, slice.high() - start, slice.low() - start, slice.source()));
            }
            end = start;
        }
        return slice;
    }

    private static Expr concat(Expr.Concat node) {
        var parts = node.parts().stream().filter(part -> part.width() > 0).toList();
        return parts.size() == 1 ? as(parts.getFirst(), node)
                : parts.size() < node.parts().size() ? new Expr.Concat(parts, node.source()) : node;
    }

    private static Expr convert(Expr.Convert node) {
        var operand = node.operand();
        if (operand.type().equals(node.type())) {
            return operand;
        }
        if (operand.width() == 0) {
            return literal(BigInteger.ZERO, node);
        }
        boolean cutOnly = operand instanceof Expr.Convert inner && node.width() <= inner.operand().width()
                && inner.width() >= node.width();
        return cutOnly ? fold(new Expr.Convert(((Expr.Convert) operand).operand(), node.type(), node.source())) : node;
    }

    private static Expr select(Expr.Select node) {
        var elements = node.elements();
        if (node.index() instanceof Expr.Literal index) {
            var at = Type.uint(index.width()).wrap(index.value()).min(BigInteger.valueOf(elements.size() - 1L));
            return as(elements.get(at.intValue()), node);
        }
        return elements.stream().allMatch(element -> same(element, elements.getFirst())) ? elements.getFirst() : node;
    }
}
