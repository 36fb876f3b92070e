package ingot.sim.jvm;

import ingot.hdl.netlist.Type;
import java.math.BigInteger;

/**
 * The next value of a register that keeps what it holds except under a condition.
 *
 * @param changes one bit: whether the register takes {@code value}
 */
record Hold(Node changes, Node value) {
    private static final int DEEPEST = 6;

    /** Splits {@code next}, the next value of {@code register}; {@link #changes} is constant where it never or always keeps. */
    static Hold of(Node register, Node next, Nodes nodes) {
        return split(register, next, nodes, DEEPEST);
    }

    private static Hold split(Node register, Node next, Nodes nodes, int depth) {
        if (next == register) {
            return new Hold(nodes.constant(BigInteger.ZERO, Type.BOOL), next);
        }
        if ((next.op == Op.AND || next.op == Op.OR) && next.type.equals(Type.BOOL) && depth > 0) {
            return logic(register, next, nodes, depth);
        }
        if (next.op != Op.MUX || depth == 0) {
            return always(next, nodes);
        }
        var condition = next.operand(0);
        var yes = split(register, next.operand(1), nodes, depth - 1);
        var no = split(register, next.operand(2), nodes, depth - 1);
        if (yes.changes.isConstant(1) && no.changes.isConstant(1)) {
            return new Hold(yes.changes, next);
        }
        var changes = nodes.make(Op.MUX, Type.BOOL, null, condition, yes.changes, no.changes);
        var value = yes.changes.isConstant(0) ? no.value
                : no.changes.isConstant(0) ? yes.value
                        : nodes.make(Op.MUX, next.type, null, condition, yes.value, no.value);
        return new Hold(changes, value);
    }

    private static Hold always(Node next, Nodes nodes) {
        return new Hold(nodes.constant(BigInteger.ONE, Type.BOOL), next);
    }

    /** A choice between a bit and a constant is logic by now: a bit that {@code a & b} makes is kept where b is, unless a clears it. */
    private static Hold logic(Node register, Node next, Nodes nodes, int depth) {
        for (int i = 0; i < 2; i++) {
            var other = next.operand(1 - i);
            var kept = split(register, next.operand(i), nodes, depth - 1);
            if (!kept.changes.isConstant(1)) {
                var forces = next.op == Op.AND ? nodes.make(Op.NOT, Type.BOOL, null, other) : other;
                return new Hold(nodes.make(Op.OR, Type.BOOL, null, forces, kept.changes),
                        nodes.make(next.op, Type.BOOL, null, other, kept.value));
            }
        }
        return always(next, nodes);
    }
}
