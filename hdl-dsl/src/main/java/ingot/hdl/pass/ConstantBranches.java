package ingot.hdl.pass;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Process;
import ingot.hdl.netlist.Statement;
import java.util.ArrayList;
import java.util.List;

/** Puts the body of a branch in the place of an {@code if} or {@code switch} whose condition is a literal. */
final class ConstantBranches {
    private ConstantBranches() {}

    static NetModule resolve(NetModule module) {
        return new ModuleEditor(module).processes(module.processes().stream().map(ConstantBranches::process)
                .filter(process -> !process.body().isEmpty()).toList()).build();
    }

    private static Process process(Process process) {
        return switch (process) {
            case Process.Combinational(var body) -> new Process.Combinational(statements(body));
            case Process.Clocked(var clocking, var body) -> new Process.Clocked(clocking, statements(body));
        };
    }

    private static List<Statement> statements(List<Statement> statements) {
        var result = new ArrayList<Statement>();
        for (var statement : statements) {
            switch (statement) {
                case Statement.Assign _, Statement.AssignSlice _ -> result.add(statement);
                case Statement.MemoryWrite write -> {
                    if (!isZero(write.lanes().orElse(null))) {
                        result.add(write);
                    }
                }
                case Statement.If branch -> branch(branch, result);
                case Statement.Switch choice -> choice(choice, result);
            }
        }
        return result;
    }

    private static boolean isZero(Expr lanes) {
        return lanes instanceof Expr.Literal literal && literal.value().signum() == 0;
    }

    private static void branch(Statement.If branch, List<Statement> result) {
        var then = statements(branch.then());
        var otherwise = statements(branch.otherwise());
        if (branch.condition() instanceof Expr.Literal condition) {
            result.addAll(condition.value().signum() != 0 ? then : otherwise);
        } else if (!then.isEmpty() || !otherwise.isEmpty()) {
            result.add(new Statement.If(branch.condition(), then, otherwise, branch.source()));
        }
    }

    private static void choice(Statement.Switch choice, List<Statement> result) {
        var otherwise = statements(choice.otherwise());
        if (choice.subject() instanceof Expr.Literal subject) {
            result.addAll(choice.cases().stream().filter(arm -> arm.labels().contains(subject.value())).findFirst()
                    .map(arm -> statements(arm.body())).orElse(otherwise));
            return;
        }
        var cases = choice.cases().stream()
                .map(arm -> new Statement.Case(arm.labels(), statements(arm.body()), arm.source())).toList();
        if (!otherwise.isEmpty() || cases.stream().anyMatch(arm -> !arm.body().isEmpty())) {
            result.add(new Statement.Switch(choice.subject(), cases, otherwise, choice.source()));
        }
    }
}
