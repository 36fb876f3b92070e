package ingot.hdl.pass;

import ingot.hdl.netlist.Expr;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rewrites expressions from their leaves up; shared nodes stay shared and deep graphs need no deep stack. A rule may look at what
 * stands behind a reference: {@link #behind} names it, and it is rewritten first.
 */
abstract class ExprRewriter {
    private final Map<Expr, Expr> done = new IdentityHashMap<>();
    private final Set<Expr> open = Collections.newSetFromMap(new IdentityHashMap<>());

    /** What {@code node}, whose operands are rewritten already, becomes. */
    abstract Expr rule(Expr node);

    /** What stands in for the whole of {@code node} as it is found, its operands unseen; {@code null} for nothing. */
    Expr replacement(Expr node) {
        return null;
    }

    /** What must be rewritten before {@code ref} is; {@code null} for nothing. */
    Expr behind(Expr.Ref ref) {
        return null;
    }

    /** The result for {@code node}, or {@code null} while it is not known. */
    final Expr known(Expr node) {
        return done.get(node);
    }

    final Expr rewrite(Expr root) {
        var stack = new ArrayDeque<Expr>();
        stack.push(root);
        while (!stack.isEmpty()) {
            var node = stack.peek();
            if (done.containsKey(node)) {
                stack.pop();
                continue;
            }
            var replacement = replacement(node);
            if (replacement != null) {
                stack.pop();
                done.put(node, replacement);
                continue;
            }
            boolean first = open.add(node);
            boolean ready = true;
            for (var operand : needed(node)) {
                // An operand that is open already is a loop through wires: its user takes it as unknown.
                if (!done.containsKey(operand) && first && !open.contains(operand)) {
                    stack.push(operand);
                    ready = false;
                }
            }
            if (ready) {
                stack.pop();
                done.put(node, rule(rebuild(node)));
                open.remove(node);
            }
        }
        return done.get(root);
    }

    private List<Expr> needed(Expr node) {
        if (node instanceof Expr.Ref ref) {
            var behind = behind(ref);
            return behind == null ? List.of() : List.of(behind);
        }
        return Operands.of(node);
    }

    private Expr rebuild(Expr node) {
        var before = Operands.of(node);
        boolean same = true;
        for (var operand : before) {
            same &= done.get(operand) == operand;
        }
        return same ? node : Operands.replace(node, before.stream().map(done::get).toList());
    }
}
