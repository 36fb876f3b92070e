package ingot.hdl.check;

import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Statement;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What statements assign. */
final class Statements {
    private Statements() {}

    /** Every signal that {@code statements} may assign, in order of first mention. */
    static Set<Signal> targets(List<Statement> statements) {
        var targets = new LinkedHashSet<Signal>();
        collect(statements, targets);
        return targets;
    }

    private static void collect(List<Statement> statements, Set<Signal> targets) {
        for (var statement : statements) {
            switch (statement) {
                case Statement.Assign assign -> targets.add(assign.target());
                case Statement.AssignSlice assign -> targets.add(assign.target());
                case Statement.MemoryWrite _ -> { }
                case Statement.If branch -> {
                    collect(branch.then(), targets);
                    collect(branch.otherwise(), targets);
                }
                case Statement.Switch choice -> {
                    choice.cases().forEach(arm -> collect(arm.body(), targets));
                    collect(choice.otherwise(), targets);
                }
            }
        }
    }
}
