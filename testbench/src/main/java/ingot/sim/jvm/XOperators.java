package ingot.sim.jvm;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Source;
import ingot.hdl.netlist.Type;
import ingot.hdl.pass.Evaluator;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * Operators on words with unknown bits. A bit of a result is unknown where it could be either; sums, comparisons and logic are exact in
 * this, products and quotients may call more unknown than is.
 */
final class XOperators {
    private XOperators() {}

    /** The value of {@code node} from those of its operands. Leaves and memory reads have none. */
    static XWord value(Node node, List<XWord> operands) {
        var first = operands.getFirst();
        var last = operands.getLast();
        var ones = XWord.ones(node.width());
        return switch (node.op) {
            case CONSTANT, INPUT, REGISTER, MEMORY_READ, TRANSPOSE, LANE -> throw new IllegalStateException(node.op + " is not computed");
            case NOT -> new XWord(first.bits().not().and(ones).andNot(first.unknown()), first.unknown());
            case AND -> {
                var zero = zeros(first, node.width()).or(zeros(last, node.width()));
                var unknown = first.unknown().or(last.unknown()).andNot(zero);
                yield new XWord(first.bits().and(last.bits()), unknown);
            }
            case OR -> {
                var bits = first.bits().or(last.bits());
                yield new XWord(bits, first.unknown().or(last.unknown()).andNot(bits));
            }
            case XOR -> {
                var unknown = first.unknown().or(last.unknown());
                yield new XWord(first.bits().xor(last.bits()).andNot(unknown), unknown);
            }
            case ADD -> add(extend(node, 0, first), extend(node, 1, last), node.width());
            case SUB -> subtract(extend(node, 0, first), extend(node, 1, last), node.width());
            case NEGATE -> subtract(XWord.FALSE, extend(node, 0, first), node.width());
            case EQUAL, NOT_EQUAL -> equal(node, first, last);
            case LESS -> less(node, first, last, 0, 1);
            case GREATER -> less(node, last, first, 1, 0);
            case LESS_EQUAL -> not(less(node, last, first, 1, 0));
            case GREATER_EQUAL -> not(less(node, first, last, 0, 1));
            case REDUCE_AND -> {
                boolean anyZero = zeros(first, node.operand(0).width()).signum() != 0;
                yield XWord.truth(!anyZero, anyZero || first.isKnown());
            }
            case REDUCE_OR -> XWord.truth(first.bits().signum() != 0, first.bits().signum() != 0 || first.isKnown());
            case MUX -> first.isKnown() ? operands.get(first.bits().signum() != 0 ? 1 : 2) : operands.get(1).or(operands.get(2));
            case SLICE -> new XWord(
                    first.bits().shiftRight(node.low()).and(ones), first.unknown().shiftRight(node.low()).and(ones));
            case CONCAT -> concat(node, operands);
            case CONVERT -> extend(node, 0, first);
            case SELECT -> select(operands);
            case SHIFT_LEFT, SHIFT_RIGHT -> first.isZero() ? first
                    : node.op == Op.SHIFT_LEFT && last.isKnown() && last.bits().bitLength() < 31
                            ? shiftLeft(first, last.bits().intValue(), node.width())
                            : last.isKnown() && last.bits().bitLength() < 31
                                    ? shiftRight(node, first, last.bits().intValue())
                                    : plain(node, operands);
            case MULTIPLY -> first.isZero() || last.isZero() ? XWord.known(BigInteger.ZERO, node.type) : multiply(node, operands);
            case REDUCE_XOR, DIVIDE, REMAINDER -> plain(node, operands);
        };
    }

    /** The known-bits rule for what has no better one: unknown where any operand is. */
    private static XWord plain(Node node, List<XWord> operands) {
        if (!operands.stream().allMatch(XWord::isKnown)) {
            return XWord.unknown(node.type);
        }
        var literals = new ArrayList<Expr>();
        for (int i = 0; i < operands.size(); i++) {
            var type = node.operand(i).type;
            literals.add(new Expr.Literal(type.wrap(operands.get(i).bits()), type, Source.UNKNOWN));
        }
        Expr expr = literals.size() == 1
                ? new Expr.Unary(Expr.UnaryOp.valueOf(node.op.name()), literals.getFirst(), node.type, literals.getFirst().source())
                : new Expr.Binary(Expr.BinaryOp.valueOf(node.op.name()), literals.getFirst(), literals.getLast(), node.type,
                        literals.getFirst().source());
        return XWord.known(new Evaluator(null).evaluate(expr), node.type);
    }

    private static BigInteger zeros(XWord word, int width) {
        return word.bits().or(word.unknown()).not().and(XWord.ones(width));
    }

    private static XWord extend(Node node, int operand, XWord word) {
        return word.extend(node.operand(operand).type, node.width());
    }

    private static XWord add(XWord a, XWord b, int width) {
        var low = a.bits().add(b.bits());
        var high = a.bits().or(a.unknown()).add(b.bits().or(b.unknown()));
        return between(low, high, a, b, width);
    }

    private static XWord subtract(XWord a, XWord b, int width) {
        var low = a.bits().subtract(b.bits().or(b.unknown()));
        var high = a.bits().or(a.unknown()).subtract(b.bits());
        return between(low, high, a, b, width);
    }

    /** A sum whose carries are those of {@code low} or of {@code high}: a bit is unknown where an operand's is, or where a carry into it may differ. */
    private static XWord between(BigInteger low, BigInteger high, XWord a, XWord b, int width) {
        var unknown = low.xor(high).or(a.unknown()).or(b.unknown()).and(XWord.ones(width));
        return new XWord(low.and(XWord.ones(width)).andNot(unknown), unknown);
    }

    /** Below the lowest unknown bit of both operands a product is known. */
    private static XWord multiply(Node node, List<XWord> operands) {
        if (operands.stream().allMatch(XWord::isKnown)) {
            return plain(node, operands);
        }
        var a = extend(node, 0, operands.getFirst());
        var b = extend(node, 1, operands.getLast());
        int known = Math.min(lowest(a), lowest(b));
        var low = XWord.ones(Math.min(known, node.width()));
        return new XWord(a.bits().multiply(b.bits()).and(low), XWord.ones(node.width()).andNot(low));
    }

    private static int lowest(XWord word) {
        return word.isKnown() ? Integer.MAX_VALUE : word.unknown().getLowestSetBit();
    }

    private static XWord equal(Node node, XWord left, XWord right) {
        int width = Math.max(node.operand(0).width(), node.operand(1).width());
        var a = left.extend(node.operand(0).type, width);
        var b = right.extend(node.operand(1).type, width);
        boolean differ = a.bits().xor(b.bits()).andNot(a.unknown().or(b.unknown())).signum() != 0;
        return XWord.truth(differ == (node.op == Op.NOT_EQUAL), differ || a.isKnown() && b.isKnown());
    }

    private static XWord less(Node node, XWord left, XWord right, int leftOperand, int rightOperand) {
        Type a = node.operand(leftOperand).type;
        Type b = node.operand(rightOperand).type;
        boolean always = left.max(a).compareTo(right.min(b)) < 0;
        boolean never = left.min(a).compareTo(right.max(b)) >= 0;
        return XWord.truth(always, always || never);
    }

    private static XWord not(XWord bit) {
        return bit.isKnown() ? XWord.truth(bit.bits().signum() == 0, true) : bit;
    }

    private static XWord concat(Node node, List<XWord> parts) {
        var bits = BigInteger.ZERO;
        var unknown = BigInteger.ZERO;
        for (int i = 0; i < parts.size(); i++) {
            int width = node.operand(i).width();
            bits = bits.shiftLeft(width).or(parts.get(i).bits());
            unknown = unknown.shiftLeft(width).or(parts.get(i).unknown());
        }
        return new XWord(bits, unknown);
    }

    private static XWord select(List<XWord> operands) {
        var index = operands.getLast();
        int last = operands.size() - 2;
        if (index.isKnown()) {
            return operands.get(index.bits().min(BigInteger.valueOf(last)).intValue());
        }
        XWord all = null;
        for (int i = 0; i <= last; i++) {
            boolean possible = i == last && index.bits().or(index.unknown()).compareTo(BigInteger.valueOf(last)) >= 0
                    || BigInteger.valueOf(i).xor(index.bits()).andNot(index.unknown()).signum() == 0;
            if (possible) {
                all = all == null ? operands.get(i) : all.or(operands.get(i));
            }
        }
        return all;
    }

    private static XWord shiftLeft(XWord word, int amount, int width) {
        int by = Math.min(amount, width);
        return new XWord(word.bits().shiftLeft(by).and(XWord.ones(width)), word.unknown().shiftLeft(by).and(XWord.ones(width)));
    }

    private static XWord shiftRight(Node node, XWord word, int amount) {
        int by = Math.min(amount, node.width());
        var wide = word.extend(node.type, 2 * node.width());
        var ones = XWord.ones(node.width());
        return new XWord(wide.bits().shiftRight(by).and(ones), wide.unknown().shiftRight(by).and(ones));
    }
}
