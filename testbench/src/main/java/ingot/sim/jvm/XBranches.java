package ingot.sim.jvm;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Optional;

/** Finds choices that an unknown condition makes, among those that a value really depends on. */
final class XBranches {
    private final XState state;

    XBranches(XState state) {
        this.state = state;
    }

    /** Whether any choice of the design has an unknown condition now. */
    boolean mayExist() {
        return state.order().stream().anyMatch(node -> condition(node).filter(c -> !state.value(c).isKnown()).isPresent());
    }

    private static Optional<Node> condition(Node node) {
        return switch (node.op) {
            case MUX -> Optional.of(node.operand(0));
            case SELECT -> Optional.of(node.operands.getLast());
            default -> Optional.empty();
        };
    }

    /** The condition of the first choice under {@code root} that is unknown and makes a difference. */
    Optional<Node> unknownCondition(Node root) {
        var stack = new ArrayDeque<Node>();
        var seen = new HashSet<Node>();
        stack.push(root);
        while (!stack.isEmpty()) {
            var node = stack.pop();
            if (!seen.add(node)) {
                continue;
            }
            var condition = condition(node);
            if (condition.isPresent()) {
                var value = state.value(condition.get());
                if (value.isKnown()) {
                    stack.push(chosen(node, value));
                } else if (!state.value(node).isKnown()) {
                    if (makesADifference(node)) {
                        return condition;
                    }
                    continue;
                }
                stack.push(condition.get());
            } else {
                var deciding = node.operands.stream().filter(operand -> decides(node, operand)).findFirst();
                deciding.ifPresentOrElse(stack::push, () -> node.operands.forEach(stack::push));
            }
        }
        return Optional.empty();
    }

    private static Node chosen(Node node, XWord condition) {
        return node.op == Op.MUX
                ? node.operand(condition.isZero() ? 2 : 1)
                : node.operand(condition.bits().min(BigInteger.valueOf(node.operands.size() - 2L)).intValue());
    }

    private boolean makesADifference(Node node) {
        var first = state.value(node.op == Op.MUX ? node.operand(1) : node.operand(0));
        var arms = node.op == Op.MUX ? node.operands.subList(1, 3) : node.operands.subList(0, node.operands.size() - 1);
        return arms.stream().anyMatch(arm -> !state.value(arm).equals(first));
    }

    /** Whether {@code operand} alone gives {@code node} its value. */
    private boolean decides(Node node, Node operand) {
        var value = state.value(operand);
        return node.op == Op.AND && value.isZero()
                || node.op == Op.OR && value.bits().equals(XWord.ones(node.width()));
    }
}
