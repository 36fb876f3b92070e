package ingot.sim.jvm;

import java.util.ArrayDeque;
import java.util.function.Consumer;

/** The expression trees that a {@link Plan} cuts the graph into. */
final class Trees {
    private Trees() {}

    /** Calls {@code action} for every computed node and every leaf that the tree of {@code root} reads, as often as it does. */
    static void reads(Plan plan, Node root, Consumer<Node> action) {
        var stack = new ArrayDeque<Node>();
        stack.push(root);
        while (!stack.isEmpty()) {
            for (var operand : stack.pop().operands) {
                var node = Plan.real(operand);
                if (plan.isComputed(node) || node.op.isLeaf()) {
                    action.accept(node);
                } else {
                    stack.push(node);
                }
            }
        }
    }
}
