package ingot.sim.jvm;

import ingot.hdl.netlist.Type;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes nodes: equal ones once, and simpler ones where a rule gives the same value. */
final class Nodes {
    /** Wider concatenations and tables become trees, so that no node needs a long method. */
    private static final int MAX_OPERANDS = 32;

    private final Map<Key, Node> known = new HashMap<>();
    private final boolean keepsChoices;
    private int count;

    /** Makes no node yet. {@code keepsChoices} leaves a choice between bits a choice, where logic would do as well. */
    Nodes(boolean keepsChoices) {
        this.keepsChoices = keepsChoices;
    }

    private record Key(Op op, Type type, List<Node> operands, Object detail) {}

    boolean keepsChoices() {
        return keepsChoices;
    }

    int count() {
        return count;
    }

    Node leaf(Op op, Type type, Object detail) {
        return intern(op, type, List.of(), detail);
    }

    Node constant(BigInteger value, Type type) {
        return intern(Op.CONSTANT, type, List.of(), value);
    }

    private Node constant(long value, Type type) {
        return constant(BigInteger.valueOf(value), type);
    }

    Node make(Op op, Type type, Object detail, Node... operands) {
        return make(op, type, detail, List.of(operands));
    }

    Node make(Op op, Type type, Object detail, List<Node> given) {
        var operands = given.stream().map(this::known).toList();
        return switch (op) {
            case MUX -> mux(operands.get(0), operands.get(1), operands.get(2));
            case CONVERT -> convert(operands.getFirst(), type);
            case SLICE -> slice(operands.getFirst(), (Integer) detail, type.width());
            case CONCAT -> concat(operands);
            case SELECT -> select(operands.subList(0, operands.size() - 1), operands.getLast());
            case NOT -> not(operands.getFirst());
            case AND, OR, XOR -> logic(op, operands.get(0), operands.get(1));
            case EQUAL, NOT_EQUAL -> equality(op, operands.get(0), operands.get(1));
            case SHIFT_LEFT, SHIFT_RIGHT -> intern(
                    op, type, List.of(operands.get(0), index(operands.get(1))), null);
            case MEMORY_READ -> intern(op, type, List.of(index(operands.getFirst())), detail);
            default -> operands.stream().allMatch(Node::isConstant)
                    ? constant(Folding.value(op, type, operands), type)
                    : intern(op, type, operands, detail);
        };
    }

    /** A word without bits is zero whatever it comes from. */
    private Node known(Node operand) {
        return operand.width() == 0 ? constant(0, operand.type) : operand;
    }

    /** An unsigned amount or address of at most 64 bits; a wider one saturates where it matters to nobody. */
    Node index(Node amount) {
        var bits = convert(amount, Type.uint(amount.width()));
        if (!bits.isWide()) {
            return bits;
        }
        var beyond = make(Op.REDUCE_OR, Type.BOOL, null, slice(bits, 32, bits.width() - 32));
        return mux(beyond, constant(0xFFFF_FFFFL, Type.uint(32)), slice(bits, 0, 32));
    }

    private Node mux(Node condition, Node whenTrue, Node whenFalse) {
        if (whenTrue == whenFalse || condition.isConstant(1)) {
            return whenTrue;
        }
        if (condition.isConstant(0)) {
            return whenFalse;
        }
        if (condition.op == Op.NOT) {
            return mux(condition.operand(0), whenFalse, whenTrue);
        }
        if (whenTrue.type.equals(Type.BOOL) && !keepsChoices) {
            if (whenTrue.isConstant(1)) {
                return logic(Op.OR, condition, whenFalse);
            }
            if (whenFalse.isConstant(0)) {
                return logic(Op.AND, condition, whenTrue);
            }
            if (whenTrue.isConstant(0)) {
                return logic(Op.AND, not(condition), whenFalse);
            }
        }
        return intern(Op.MUX, whenTrue.type, List.of(condition, whenTrue, whenFalse), null);
    }

    private Node convert(Node value, Type type) {
        if (value.type.equals(type)) {
            return value;
        }
        if (value.isConstant()) {
            return constant(type.wrap(value.constant()), type);
        }
        if (value.op == Op.CONVERT) {
            var inner = value.operand(0);
            boolean keepsAll = type.width() <= value.width() && type.width() <= inner.width();
            if (keepsAll) {
                return convert(inner, type);
            }
        }
        return intern(Op.CONVERT, type, List.of(value), null);
    }

    private Node slice(Node value, int low, int width) {
        var type = Type.uint(width);
        if (low == 0) {
            return convert(value, type);
        }
        if (value.isConstant()) {
            return constant(type.wrap(value.constant().shiftRight(low)), type);
        }
        if (value.op == Op.SLICE) {
            return slice(value.operand(0), low + value.low(), width);
        }
        if (value.op == Op.CONVERT && low + width <= value.operand(0).width()) {
            return slice(value.operand(0), low, width);
        }
        if (value.op == Op.CONCAT) {
            int end = value.width();
            for (var part : value.operands) {
                int start = end - part.width();
                if (start <= low && low + width <= end) {
                    return slice(part, low - start, width);
                }
                end = start;
            }
        }
        return intern(Op.SLICE, type, List.of(value), low);
    }

    private Node concat(List<Node> parts) {
        var kept = new ArrayList<Node>();
        for (var part : parts) {
            if (part.width() > 0) {
                kept.add(convert(part, Type.uint(part.width())));
            }
        }
        if (kept.isEmpty()) {
            return constant(0, Type.uint(0));
        }
        if (kept.size() == 1) {
            return kept.getFirst();
        }
        if (kept.stream().allMatch(Node::isConstant)) {
            var value = BigInteger.ZERO;
            for (var part : kept) {
                value = value.shiftLeft(part.width()).or(part.constant());
            }
            return constant(value, Type.uint(kept.stream().mapToInt(Node::width).sum()));
        }
        while (kept.size() > MAX_OPERANDS) {
            var groups = new ArrayList<Node>();
            for (int i = 0; i < kept.size(); i += MAX_OPERANDS) {
                groups.add(concat(kept.subList(i, Math.min(i + MAX_OPERANDS, kept.size()))));
            }
            kept = groups;
        }
        return intern(Op.CONCAT, Type.uint(kept.stream().mapToInt(Node::width).sum()), kept, null);
    }

    private Node select(List<Node> elements, Node rawIndex) {
        var index = index(rawIndex);
        int last = elements.size() - 1;
        if (elements.stream().allMatch(element -> element == elements.getFirst())) {
            return elements.getFirst();
        }
        if (index.isConstant()) {
            return elements.get(index.constant().min(BigInteger.valueOf(last)).intValue());
        }
        if (elements.size() == 2) {
            var isLast = make(Op.REDUCE_OR, Type.BOOL, null, index);
            return mux(isLast, elements.getLast(), elements.getFirst());
        }
        if (elements.size() <= MAX_OPERANDS) {
            return table(elements, index);
        }
        var type = Type.uint(32 - Integer.numberOfLeadingZeros(last));
        var inside = index;
        if (index.type.holds(BigInteger.valueOf(last + 1L))) {
            var end = constant(last, index.type);
            inside = mux(make(Op.GREATER, Type.BOOL, null, index, end), end, index);
        }
        var exact = convert(inside, type);
        int step = Integer.numberOfTrailingZeros(MAX_OPERANDS);
        var groups = new ArrayList<Node>();
        for (int i = 0; i < elements.size(); i += MAX_OPERANDS) {
            groups.add(select(elements.subList(i, Math.min(i + MAX_OPERANDS, elements.size())), slice(exact, 0, step)));
        }
        return select(groups, slice(exact, step, type.width() - step));
    }

    private Node table(List<Node> elements, Node index) {
        var operands = new ArrayList<>(elements);
        operands.add(index);
        return intern(Op.SELECT, elements.getFirst().type, operands, null);
    }

    private Node not(Node value) {
        if (value.op == Op.NOT) {
            return value.operand(0);
        }
        return value.isConstant()
                ? constant(value.type.wrap(value.constant().not()), value.type)
                : intern(Op.NOT, value.type, List.of(value), null);
    }

    private Node logic(Op op, Node left, Node right) {
        if (left.isConstant() && !right.isConstant()) {
            return logic(op, right, left);
        }
        if (left == right && op != Op.XOR) {
            return left;
        }
        if (right.isConstant() && left.width() > 0) {
            boolean zero = right.constant().signum() == 0;
            boolean ones = right.constant().equals(right.type.wrap(BigInteger.ONE.negate()));
            if (zero) {
                return op == Op.AND ? right : left;
            }
            if (ones) {
                return op == Op.AND ? left : op == Op.OR ? right : not(left);
            }
        }
        return intern(op, left.type, List.of(left, right), null);
    }

    private Node equality(Op op, Node left, Node right) {
        if (left.isConstant() && !right.isConstant()) {
            return equality(op, right, left);
        }
        if (left.type.equals(Type.BOOL) && right.type.equals(Type.BOOL) && right.isConstant()) {
            return right.isConstant(1) == (op == Op.EQUAL) ? left : not(left);
        }
        return intern(op, Type.BOOL, List.of(left, right), null);
    }

    private Node intern(Op op, Type type, List<Node> operands, Object detail) {
        if (type.width() == 0 && !op.isLeaf()) {
            return constant(0, type);
        }
        return known.computeIfAbsent(
                new Key(op, type, operands, detail), key -> new Node(count++, op, type, List.copyOf(operands), detail));
    }
}
