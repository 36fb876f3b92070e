package ingot.hdl;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Statement;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** What statements and expressions read. */
final class Reading {
    private Reading() {}

    /** The signals that {@code statements} read. */
    static Set<Signal> signals(List<Statement> statements) {
        Set<Signal> signals = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<Expr> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Statement.walkExpressions(statements, expr -> signals(expr, signals, seen));
        return signals;
    }

    static void signals(Expr expr, Set<Signal> signals, Set<Expr> seen) {
        DepthFirst.walk(expr, next -> {
            if (next instanceof Expr.Ref ref) {
                signals.add(ref.signal());
                return false;
            }
            return seen.add(next);
        }, _ -> { });
    }
}
