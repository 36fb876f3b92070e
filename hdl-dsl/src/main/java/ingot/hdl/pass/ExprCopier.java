package ingot.hdl.pass;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Memory;
import ingot.hdl.netlist.Signal;
import java.util.ArrayDeque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Copies expressions with other signals and memories in them; shared nodes stay shared. Deep graphs need no deep stack. */
final class ExprCopier {
    private final UnaryOperator<Signal> signals;
    private final UnaryOperator<Memory> memories;
    private final Map<Expr, Expr> copies = new IdentityHashMap<>();

    ExprCopier(UnaryOperator<Signal> signals, UnaryOperator<Memory> memories) {
        this.signals = signals;
        this.memories = memories;
    }

    Expr copy(Expr root) {
        var stack = new ArrayDeque<Expr>();
        stack.push(root);
        while (!stack.isEmpty()) {
            var node = stack.peek();
            if (copies.containsKey(node)) {
                stack.pop();
                continue;
            }
            boolean ready = true;
            for (var operand : Operands.of(node)) {
                if (!copies.containsKey(operand)) {
                    stack.push(operand);
                    ready = false;
                }
            }
            if (ready) {
                stack.pop();
                copies.put(node, rebuild(node));
            }
        }
        return copies.get(root);
    }

    private Expr rebuild(Expr node) {
        return switch (node) {
            case Expr.Ref ref -> new Expr.Ref(signals.apply(ref.signal()), ref.source());
            case Expr.MemoryRead e ->
                    new Expr.MemoryRead(memories.apply(e.memory()), copies.get(e.address()), e.source());
            default -> Operands.replace(node, Operands.of(node).stream().map(copies::get).toList());
        };
    }
}
