package ingot.hdl;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Statement;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** What statements and expressions read. */
final class Reading {
    private Reading() {}

    /** Calls {@code use} for each expression that a statement holds: conditions, subjects, addresses and values. */
    static void expressions(List<Statement> statements, Consumer<Expr> use) {
        for (var statement : statements) {
            switch (statement) {
                case Statement.Assign assign -> use.accept(assign.value());
                case Statement.AssignSlice assign -> use.accept(assign.value());
                case Statement.MemoryWrite write -> {
                    use.accept(write.address());
                    use.accept(write.value());
                    write.lanes().ifPresent(use);
                }
                case Statement.If branch -> {
                    use.accept(branch.condition());
                    expressions(branch.then(), use);
                    expressions(branch.otherwise(), use);
                }
                case Statement.Switch choice -> {
                    use.accept(choice.subject());
                    choice.cases().forEach(arm -> expressions(arm.body(), use));
                    expressions(choice.otherwise(), use);
                }
            }
        }
    }

    /** The signals that {@code statements} read. */
    static Set<Signal> signals(List<Statement> statements) {
        Set<Signal> signals = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<Expr> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        expressions(statements, expr -> signals(expr, signals, seen));
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
