package ingot.hdl.check;

import ingot.hdl.Diagnostic;
import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Source;
import ingot.hdl.netlist.Statement;

/** {@code W004}: a condition that is always true or always false, by the ranges of what it compares. */
final class ConstantCondition implements Check {
    @Override
    public void run(Facts facts, Findings found) {
        for (var module : facts.modules()) {
            Parts.processes(module).forEach(process -> Statement.walk(process.body(), statement -> statement(module, statement, found)));
            for (var expr : facts.expressions(module)) {
                if (expr instanceof Expr.Mux mux) {
                    condition(module, mux.condition(), mux.source(), found);
                }
            }
        }
    }

    private static void statement(NetModule module, Statement statement, Findings found) {
        switch (statement) {
            case Statement.If branch -> condition(module, branch.condition(), branch.source(), found);
            case Statement.Switch choice -> {
                if (ValueRange.of(choice.subject()).isConstant() && choice.subject().width() > 0) {
                    report(module, "the choice is always " + ValueRange.of(choice.subject()).min(), choice.source(), found);
                }
            }
            case Statement.Assign _, Statement.AssignSlice _, Statement.MemoryWrite _ -> { }
        }
    }

    private static void condition(NetModule module, Expr condition, Source source, Findings found) {
        var range = ValueRange.of(condition);
        if (range.isConstant()) {
            report(module, "the condition is always " + (range.min().signum() != 0 ? "true" : "false"), source, found);
        }
    }

    private static void report(NetModule module, String what, Source source, Findings found) {
        found.add(module, new Diagnostic("W004", what + " in " + module.name(), source,
                "where a parameter decides, use a Java `if`; else compare with something that can happen"));
    }
}
