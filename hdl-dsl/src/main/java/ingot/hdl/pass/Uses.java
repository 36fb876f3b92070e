package ingot.hdl.pass;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** How often each expression of a module is used, what only checks left out. */
final class Uses {
    private final Map<Expr, Integer> counts = new IdentityHashMap<>();
    private final List<Expr> order = new ArrayList<>();

    Uses(NetModule module) {
        module.processes().forEach(process -> Statement.walkExpressions(process.body(), this::use));
        module.instances().forEach(instance -> instance.inputs().values().forEach(this::use));
        module.clockGates().forEach(gate -> use(gate.enable()));
    }

    private void use(Expr root) {
        var stack = new ArrayDeque<Expr>();
        stack.push(root);
        while (!stack.isEmpty()) {
            var node = stack.pop();
            if (counts.merge(node, 1, Integer::sum) == 1) {
                order.add(node);
                Operands.of(node).forEach(stack::push);
            }
        }
    }

    int count(Expr expr) {
        return counts.getOrDefault(expr, 0);
    }

    /** Every expression once, in an order that does not depend on anything but the module. */
    List<Expr> order() {
        return order;
    }
}
