package ingot.hdl;

import ingot.hdl.netlist.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What statements assign: signals and memories. */
final class Targets {
    private Targets() {}

    /** Every signal and memory that {@code statement} may assign, as often as it is mentioned. */
    static List<Object> of(Statement statement) {
        var targets = new ArrayList<Object>();
        collect(statement, targets);
        return targets;
    }

    private static void collect(Statement statement, List<Object> targets) {
        switch (statement) {
            case Statement.Assign assign -> targets.add(assign.target());
            case Statement.AssignSlice assign -> targets.add(assign.target());
            case Statement.MemoryWrite write -> targets.add(write.memory());
            case Statement.If branch -> {
                branch.then().forEach(inner -> collect(inner, targets));
                branch.otherwise().forEach(inner -> collect(inner, targets));
            }
            case Statement.Switch choice -> {
                choice.cases().forEach(arm -> arm.body().forEach(inner -> collect(inner, targets)));
                choice.otherwise().forEach(inner -> collect(inner, targets));
            }
        }
    }

    /** The part of {@code statements} that assigns targets that pass {@code keep}. */
    static List<Statement> only(List<Statement> statements, Predicate<Object> keep) {
        var kept = new ArrayList<Statement>();
        for (var statement : statements) {
            switch (statement) {
                case Statement.Assign assign -> addIf(keep.test(assign.target()), assign, kept);
                case Statement.AssignSlice assign -> addIf(keep.test(assign.target()), assign, kept);
                case Statement.MemoryWrite write -> addIf(keep.test(write.memory()), write, kept);
                case Statement.If branch -> {
                    var then = only(branch.then(), keep);
                    var otherwise = only(branch.otherwise(), keep);
                    addIf(!then.isEmpty() || !otherwise.isEmpty(),
                            new Statement.If(branch.condition(), then, otherwise, branch.source()), kept);
                }
                case Statement.Switch choice -> {
                    var cases = choice.cases().stream().map(arm ->
                            new Statement.Case(arm.labels(), only(arm.body(), keep), arm.source())).toList();
                    var otherwise = only(choice.otherwise(), keep);
                    addIf(!otherwise.isEmpty() || cases.stream().anyMatch(arm -> !arm.body().isEmpty()),
                            new Statement.Switch(choice.subject(), cases, otherwise, choice.source()), kept);
                }
            }
        }
        return kept;
    }

    private static void addIf(boolean wanted, Statement statement, List<Statement> kept) {
        if (wanted) {
            kept.add(statement);
        }
    }
}
