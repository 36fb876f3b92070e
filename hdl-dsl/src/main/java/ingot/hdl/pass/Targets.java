package ingot.hdl.pass;

import ingot.hdl.netlist.Memory;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Predicate;

/** What statements change: {@link Signal}s and {@link Memory memories}. */
public final class Targets {
    private Targets() {}

    /** Every signal and memory that {@code statements} may change, in order of mention and as often as it is mentioned. */
    public static List<Object> of(Collection<? extends Statement> statements) {
        var targets = new ArrayList<>();
        statements.forEach(statement -> collect(statement, targets));
        return targets;
    }

    /** As {@link #of}, each once. */
    public static Collection<Object> distinct(Collection<? extends Statement> statements) {
        var all = of(statements);
        return all.size() < 2 ? all : new LinkedHashSet<>(all);
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

    /** The part of {@code statements} that changes targets that pass {@code keep}; the conditions around it stay. */
    public static List<Statement> only(List<Statement> statements, Predicate<Object> keep) {
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
                case Statement.Switch choice -> choice(choice, keep, kept);
            }
        }
        return kept;
    }

    private static void choice(Statement.Switch choice, Predicate<Object> keep, List<Statement> kept) {
        var otherwise = only(choice.otherwise(), keep);
        var arms = new ArrayList<Statement.Case>();
        for (var arm : choice.cases()) {
            var body = only(arm.body(), keep);
            if (!body.isEmpty() || !otherwise.isEmpty()) {
                arms.add(new Statement.Case(arm.labels(), body, arm.source()));
            }
        }
        addIf(!otherwise.isEmpty() || !arms.isEmpty(),
                new Statement.Switch(choice.subject(), arms, otherwise, choice.source()), kept);
    }

    private static void addIf(boolean wanted, Statement statement, List<Statement> kept) {
        if (wanted) {
            kept.add(statement);
        }
    }
}
