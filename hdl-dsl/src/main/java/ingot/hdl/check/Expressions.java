package ingot.hdl.check;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The operators of a module. The walk does not recurse: an expression may be as deep as the design is large. */
final class Expressions {
    private final Map<Expr, Boolean> finished = new IdentityHashMap<>();
    private final List<Expr> order = new ArrayList<>();
    private final Deque<Expr> open = new ArrayDeque<>();

    private Expressions() {}

    static List<Expr> of(NetModule module) {
        var expressions = new Expressions();
        Parts.processes(module).forEach(process -> Statement.walkExpressions(process.body(), expressions::add));
        module.clockGates().forEach(gate -> expressions.add(gate.enable()));
        module.verification().properties().forEach(property -> expressions.add(property.condition()));
        module.instances().forEach(instance -> instance.inputs().values().forEach(expressions::add));
        return expressions.order;
    }

    /** The signals that {@code expressions} are made of. */
    static Set<Signal> signals(Collection<Expr> expressions) {
        Set<Signal> signals = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<Expr> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        var open = new ArrayDeque<>(expressions);
        while (!open.isEmpty()) {
            var next = open.pop();
            if (next instanceof Expr.Ref ref) {
                signals.add(ref.signal());
            } else if (seen.add(next)) {
                next.operands().forEach(open::push);
            }
        }
        return signals;
    }

    static boolean isOperator(Expr expr) {
        return !(expr instanceof Expr.Ref) && !(expr instanceof Expr.Literal);
    }

    private void add(Expr root) {
        push(root);
        while (!open.isEmpty()) {
            var expr = open.peek();
            if (finished.putIfAbsent(expr, false) == null) {
                expr.operands().forEach(this::push);
            } else {
                open.pop();
                if (!finished.put(expr, true)) {
                    order.add(expr);
                }
            }
        }
    }

    private void push(Expr expr) {
        if (isOperator(expr) && !finished.containsKey(expr)) {
            open.push(expr);
        }
    }
}
