package ingot.hdl.check;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** The operators of a module. The walk does not recurse: an expression may be as deep as the design is large. */
final class Expressions {
    private final Numbers seen = new Numbers();
    private final List<Expr> order = new ArrayList<>();
    /** The operators from a root down to the one that is looked at; the operands of each, and how many of them are still to be looked at. */
    private final List<Expr> path = new ArrayList<>();
    private final List<List<Expr>> operands = new ArrayList<>();
    private final IntList left = new IntList();

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
        enter(root);
        while (!path.isEmpty()) {
            var next = left.removeLast() - 1;
            if (next < 0) {
                order.add(path.removeLast());
                operands.removeLast();
            } else {
                left.add(next);
                enter(operands.getLast().get(next));
            }
        }
    }

    private void enter(Expr expr) {
        if (isOperator(expr) && seen.get(expr) == Numbers.NONE) {
            seen.put(expr, path.size());
            var below = expr.operands();
            path.add(expr);
            operands.add(below);
            left.add(below.size());
        }
    }
}
