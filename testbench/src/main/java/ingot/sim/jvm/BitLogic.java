package ingot.sim.jvm;

import ingot.hdl.netlist.Type;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/**
 * Operators on words whose bits are apart: bit {@code i} of a word is a node of 64 bits, one for each of 64 instances. Arrays start
 * with the lowest bit.
 */
final class BitLogic {
    static final Type LANES = Type.uint(64);
    private static final int MOST_PRODUCT_BITS = 48;

    private final Nodes nodes;
    private final Node zero;
    private final Node ones;

    BitLogic(Nodes nodes) {
        this.nodes = nodes;
        zero = nodes.constant(BigInteger.ZERO, LANES);
        ones = nodes.constant(LANES.max(), LANES);
    }

    Node zero() {
        return zero;
    }

    Node constant(boolean bit) {
        return bit ? ones : zero;
    }

    Node[] constant(BigInteger value, int width) {
        var bits = new Node[width];
        for (int i = 0; i < width; i++) {
            bits[i] = constant(value.testBit(i));
        }
        return bits;
    }

    Node not(Node a) {
        return nodes.make(Op.NOT, LANES, null, a);
    }

    Node and(Node a, Node b) {
        return nodes.make(Op.AND, LANES, null, a, b);
    }

    Node or(Node a, Node b) {
        return nodes.make(Op.OR, LANES, null, a, b);
    }

    Node xor(Node a, Node b) {
        return a == b ? zero : nodes.make(Op.XOR, LANES, null, a, b);
    }

    Node mux(Node condition, Node whenTrue, Node whenFalse) {
        if (whenTrue == whenFalse || condition == ones) {
            return whenTrue;
        }
        if (condition == zero) {
            return whenFalse;
        }
        if (whenTrue.isConstant() || whenFalse.isConstant()) {
            return or(and(condition, whenTrue), and(not(condition), whenFalse));
        }
        return xor(whenFalse, and(condition, xor(whenTrue, whenFalse)));
    }

    Node[] mux(Node condition, Node[] whenTrue, Node[] whenFalse) {
        var bits = new Node[whenTrue.length];
        for (int i = 0; i < bits.length; i++) {
            bits[i] = mux(condition, whenTrue[i], whenFalse[i]);
        }
        return bits;
    }

    Node[] extend(Node[] word, Type type, int width) {
        var bits = Arrays.copyOf(word, width);
        for (int i = word.length; i < width; i++) {
            bits[i] = type.signed() && word.length > 0 ? word[word.length - 1] : zero;
        }
        return bits;
    }

    private Node any(Node[] bits) {
        return Arrays.stream(bits).reduce(zero, this::or);
    }

    private Node[] add(Node[] a, Node[] b, Node carry) {
        var sum = new Node[a.length];
        for (int i = 0; i < a.length; i++) {
            var differ = xor(a[i], b[i]);
            sum[i] = xor(differ, carry);
            carry = or(and(a[i], b[i]), and(differ, carry));
        }
        return sum;
    }

    private Node[] not(Node[] word) {
        return Arrays.stream(word).map(this::not).toArray(Node[]::new);
    }

    Node equal(Node[] a, Node[] b) {
        var differ = zero;
        for (int i = 0; i < a.length; i++) {
            differ = or(differ, xor(a[i], b[i]));
        }
        return not(differ);
    }

    /** Whether {@code a} is less than {@code b}, both of one width. */
    private Node less(Node[] a, Node[] b, boolean signed) {
        var less = zero;
        for (int i = 0; i < a.length; i++) {
            boolean sign = signed && i == a.length - 1;
            less = mux(xor(a[i], b[i]), sign ? a[i] : b[i], less);
        }
        return less;
    }

    /** The word at {@code index}; past the end {@code beyond}. */
    Node[] choose(List<Node[]> words, Node[] index, Node[] beyond) {
        int count = words.size();
        var inside = choose(words, index, 0, Math.min(index.length, 32 - Integer.numberOfLeadingZeros(count - 1)), beyond);
        int used = 32 - Integer.numberOfLeadingZeros(count - 1);
        return index.length <= used ? inside : mux(any(Arrays.copyOfRange(index, used, index.length)), beyond, inside);
    }

    private Node[] choose(List<Node[]> words, Node[] index, int start, int bits, Node[] beyond) {
        if (start >= words.size()) {
            return beyond;
        }
        if (bits == 0) {
            return words.get(start);
        }
        return mux(index[bits - 1],
                choose(words, index, start + (1 << bits - 1), bits - 1, beyond),
                choose(words, index, start, bits - 1, beyond));
    }

    private Node[] multiply(Node[] a, Node[] b, int width) {
        var sum = constant(BigInteger.ZERO, width);
        for (int i = 0; i < Math.min(b.length, width); i++) {
            var part = constant(BigInteger.ZERO, width);
            for (int j = 0; i + j < width && j < a.length; j++) {
                part[i + j] = and(a[j], b[i]);
            }
            sum = add(sum, part, zero);
        }
        return sum;
    }

    private Node[] shift(Node node, Node[] word, Node[] amount) {
        boolean left = node.op == Op.SHIFT_LEFT;
        var fill = node.op == Op.SHIFT_RIGHT && node.signed() && word.length > 0 ? word[word.length - 1] : zero;
        var value = word;
        for (int stage = 0; stage < amount.length; stage++) {
            var moved = new Node[word.length];
            for (int i = 0; i < moved.length; i++) {
                long from = stage > 30 ? -1 : left ? i - (1L << stage) : i + (1L << stage);
                moved[i] = from >= 0 && from < word.length ? value[(int) from] : fill;
            }
            value = mux(amount[stage], moved, value);
        }
        return value;
    }

    /** The bits of {@code node}, an operator, from those of its operands. */
    Node[] compute(Node node, List<Node[]> operands) {
        int width = node.width();
        var a = operands.getFirst();
        var b = operands.getLast();
        return switch (node.op) {
            case CONSTANT, INPUT, REGISTER, MEMORY_READ, LANE, TRANSPOSE ->
                    throw new IllegalStateException(node.op + " is not computed from bits");
            case NOT -> not(a);
            case AND, OR, XOR -> {
                var bits = new Node[width];
                for (int i = 0; i < width; i++) {
                    bits[i] = node.op == Op.AND ? and(a[i], b[i]) : node.op == Op.OR ? or(a[i], b[i]) : xor(a[i], b[i]);
                }
                yield bits;
            }
            case NEGATE -> add(not(extend(node, 0, a, width)), constant(BigInteger.ZERO, width), ones);
            case ADD -> add(extend(node, 0, a, width), extend(node, 1, b, width), zero);
            case SUB -> add(extend(node, 0, a, width), not(extend(node, 1, b, width)), ones);
            case MULTIPLY -> {
                if (a.length * b.length > MOST_PRODUCT_BITS) {
                    throw new NotSliceable("a product of " + a.length + " by " + b.length + " bits");
                }
                yield multiply(extend(node, 0, a, width), extend(node, 1, b, width), width);
            }
            case DIVIDE, REMAINDER -> throw new NotSliceable("a division");
            case EQUAL -> new Node[] {equal(wider(node, 0, a), wider(node, 1, b))};
            case NOT_EQUAL -> new Node[] {not(equal(wider(node, 0, a), wider(node, 1, b)))};
            case LESS -> new Node[] {less(wider(node, 0, a), wider(node, 1, b), node.operand(0).signed())};
            case GREATER -> new Node[] {less(wider(node, 1, b), wider(node, 0, a), node.operand(0).signed())};
            case LESS_EQUAL -> new Node[] {not(less(wider(node, 1, b), wider(node, 0, a), node.operand(0).signed()))};
            case GREATER_EQUAL -> new Node[] {not(less(wider(node, 0, a), wider(node, 1, b), node.operand(0).signed()))};
            case REDUCE_AND -> new Node[] {Arrays.stream(a).reduce(ones, this::and)};
            case REDUCE_OR -> new Node[] {any(a)};
            case REDUCE_XOR -> new Node[] {Arrays.stream(a).reduce(zero, this::xor)};
            case SHIFT_LEFT, SHIFT_RIGHT -> shift(node, a, b);
            case MUX -> mux(a[0], operands.get(1), operands.get(2));
            case SLICE -> Arrays.copyOfRange(a, node.low(), node.low() + width);
            case CONVERT -> extend(node, 0, a, width);
            case CONCAT -> {
                var bits = new Node[width];
                int end = width;
                for (var part : operands) {
                    end -= part.length;
                    System.arraycopy(part, 0, bits, end, part.length);
                }
                yield bits;
            }
            case SELECT -> {
                var elements = operands.subList(0, operands.size() - 1);
                yield choose(elements, b, elements.getLast());
            }
        };
    }

    private Node[] extend(Node node, int operand, Node[] bits, int width) {
        return extend(bits, node.operand(operand).type, width);
    }

    private Node[] wider(Node node, int operand, Node[] bits) {
        return extend(node, operand, bits, Math.max(node.operand(0).width(), node.operand(1).width()));
    }
}
