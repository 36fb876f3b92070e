package ingot.hdl.emit;

import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Questions about what statements assign. */
final class Targets {
    private Targets() {}

    /** The part of {@code statements} that assigns signals that pass {@code keep}, or writes memories where {@code memories}. */
    static List<Statement> only(List<Statement> statements, Predicate<Signal> keep, boolean memories) {
        var kept = new ArrayList<Statement>();
        for (var statement : statements) {
            switch (statement) {
                case Statement.Assign assign when keep.test(assign.target()) -> kept.add(assign);
                case Statement.AssignSlice assign when keep.test(assign.target()) -> kept.add(assign);
                case Statement.MemoryWrite write when memories -> kept.add(write);
                case Statement.If branch -> {
                    var then = only(branch.then(), keep, memories);
                    var otherwise = only(branch.otherwise(), keep, memories);
                    if (!then.isEmpty() || !otherwise.isEmpty()) {
                        kept.add(new Statement.If(branch.condition(), then, otherwise, branch.source()));
                    }
                }
                case Statement.Switch choice -> {
                    var cases = choice.cases().stream().map(arm ->
                            new Statement.Case(arm.labels(), only(arm.body(), keep, memories), arm.source())).toList();
                    var otherwise = only(choice.otherwise(), keep, memories);
                    if (!otherwise.isEmpty() || cases.stream().anyMatch(arm -> !arm.body().isEmpty())) {
                        kept.add(new Statement.Switch(choice.subject(), cases, otherwise, choice.source()));
                    }
                }
                case Statement.Assign _, Statement.AssignSlice _, Statement.MemoryWrite _ -> { }
            }
        }
        return kept;
    }

    /** Every signal that {@code statements} may assign, in order of first mention, each as often as it is mentioned. */
    static List<Signal> of(List<Statement> statements) {
        var targets = new ArrayList<Signal>();
        collect(statements, targets);
        return targets;
    }

    private static void collect(List<Statement> statements, List<Signal> targets) {
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
