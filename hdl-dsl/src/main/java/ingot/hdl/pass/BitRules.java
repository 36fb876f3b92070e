package ingot.hdl.pass;

import ingot.hdl.netlist.Expr;
import java.math.BigInteger;

/** What operators of two operands leave known. */
final class BitRules {
    private BitRules() {}

    static Bits binary(Expr.Binary node, Bits left, Bits right) {
        int width = node.width();
        boolean signed = node.left().type().signed();
        return switch (node.op()) {
            case AND -> left.and(right);
            case OR -> left.or(right);
            case XOR -> left.xor(right);
            case ADD -> sum(node, left.convert(width, signed), right.convert(width, signed));
            case SUB -> low(node, left.convert(width, signed), right.convert(width, signed));
            case MULTIPLY -> signed ? Bits.unknown(width) : atMost(width, left.max().multiply(right.max()));
            case DIVIDE, REMAINDER -> Bits.unknown(width);
            case SHIFT_LEFT -> right.isConstant() ? left.shiftLeft(amount(right, width)) : Bits.unknown(width);
            case SHIFT_RIGHT -> right.isConstant() ? shiftRight(left, amount(right, width), signed) : Bits.unknown(width);
            case EQUAL -> equal(node, left, right);
            case NOT_EQUAL -> equal(node, left, right).not();
            case LESS -> less(node, left, right);
            case GREATER -> less(node, right, left);
            case LESS_EQUAL -> less(node, right, left).not();
            case GREATER_EQUAL -> less(node, left, right).not();
        };
    }

    private static int amount(Bits amount, int width) {
        return amount.ones().min(BigInteger.valueOf(width)).intValue();
    }

    private static Bits shiftRight(Bits left, int amount, boolean signed) {
        int width = left.width();
        return signed ? left.convert(2 * width, true).slice(amount, width) : left.slice(amount, width - amount).convert(width, false);
    }

    private static Bits sum(Expr.Binary node, Bits left, Bits right) {
        var low = low(node, left, right);
        if (node.type().signed()) {
            return low;
        }
        var high = atMost(node.width(), left.max().add(right.max()));
        return new Bits(node.width(), low.ones(), low.zeros().or(high.zeros()));
    }

    /** A carry makes every bit above the first unknown one unknown. */
    private static Bits low(Expr.Binary node, Bits left, Bits right) {
        int known = Math.min(left.knownLow(), right.knownLow());
        var value = node.op() == Expr.BinaryOp.ADD ? left.ones().add(right.ones()) : left.ones().subtract(right.ones());
        var bits = Bits.of(known, value);
        return new Bits(node.width(), bits.ones(), bits.zeros());
    }

    private static Bits atMost(int width, BigInteger max) {
        return new Bits(width, BigInteger.ZERO, Bits.mask(width).andNot(Bits.mask(max.bitLength())));
    }

    private static Bits equal(Expr.Binary node, Bits left, Bits right) {
        int width = Math.max(left.width(), right.width());
        boolean signed = node.left().type().signed();
        var one = left.convert(width, signed);
        var other = right.convert(width, signed);
        return one.differs(other) ? Bits.of(false) : one.isConstant() && other.isConstant() ? Bits.of(true) : Bits.unknown(1);
    }

    private static Bits less(Expr.Binary node, Bits left, Bits right) {
        if (node.left().type().signed()) {
            return Bits.unknown(1);
        }
        return left.max().compareTo(right.ones()) < 0 ? Bits.of(true)
                : left.ones().compareTo(right.max()) >= 0 ? Bits.of(false) : Bits.unknown(1);
    }
}
