package ingot.hdl;

import ingot.hdl.netlist.Expr;
import java.util.ArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Walks expressions operand by operand, without a stack frame per node: a chain of operators may be as long as memory is. */
final class DepthFirst {
    private DepthFirst() {}

    /**
     * Visits {@code root} and what it is made of.
     *
     * @param enter called for a node before its operands, each time it is met; false leaves the operands out, and {@code leave}
     * @param leave called for a node after its operands
     */
    static void walk(Expr root, Predicate<Expr> enter, Consumer<Expr> leave) {
        if (isLeaf(root)) {
            visitLeaf(root, enter, leave);
            return;
        }
        var open = new ArrayList<Expr>();
        open.add(root);
        while (!open.isEmpty()) {
            var next = open.removeLast();
            if (next == null) {
                leave.accept(open.removeLast());
            } else if (isLeaf(next)) {
                visitLeaf(next, enter, leave);
            } else if (enter.test(next)) {
                open.add(next);
                open.add(null);
                var operands = next.operands();
                for (var i = operands.size() - 1; i >= 0; i--) {
                    open.add(operands.get(i));
                }
            }
        }
    }

    private static boolean isLeaf(Expr expr) {
        return expr instanceof Expr.Ref || expr instanceof Expr.Literal;
    }

    private static void visitLeaf(Expr leaf, Predicate<Expr> enter, Consumer<Expr> leave) {
        if (enter.test(leaf)) {
            leave.accept(leaf);
        }
    }
}
