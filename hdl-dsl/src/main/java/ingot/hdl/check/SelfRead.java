package ingot.hdl.check;

import ingot.hdl.Diagnostic;
import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Process;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code E025}: a signal of which some bits are set, under a condition, from other bits of its own. Simulators of SystemVerilog
 * run such a process only once, in the order of its lines, so the result would depend on that order. Without conditions each
 * part is an assignment of its own, and the order says nothing.
 */
final class SelfRead implements Check {
    @Override
    public void run(Facts facts, Findings found) {
        for (var module : facts.modules()) {
            for (var process : Parts.processes(module)) {
                var conditional = process.body().stream()
                        .anyMatch(statement -> statement instanceof Statement.If || statement instanceof Statement.Switch);
                if (process instanceof Process.Combinational && conditional) {
                    check(module, process.body(), found);
                }
            }
        }
    }

    private static void check(NetModule module, List<Statement> body, Findings found) {
        var roots = new ArrayList<Expr>();
        Statement.walkExpressions(body, roots::add);
        var read = Expressions.signals(roots);
        for (var target : Drivers.assigned(body)) {
            if (read.contains(target) && isSetInParts(body, target)) {
                found.add(module, new Diagnostic("E025", "bits of `" + target.name() + "` of " + module.name()
                        + " depend, under a condition, on other bits of it", body.getFirst().source(),
                        List.of("`" + target.name() + "` was declared at " + target.source()),
                        "use a wire for each part and put them together with cat(...), or a Vec"));
            }
        }
    }

    private static boolean isSetInParts(List<Statement> statements, Signal target) {
        return statements.stream().anyMatch(statement -> switch (statement) {
            case Statement.AssignSlice assign -> assign.target() == target;
            case Statement.If branch -> isSetInParts(branch.then(), target) || isSetInParts(branch.otherwise(), target);
            case Statement.Switch choice -> isSetInParts(choice.otherwise(), target)
                    || choice.cases().stream().anyMatch(arm -> isSetInParts(arm.body(), target));
            case Statement.Assign _, Statement.MemoryWrite _ -> false;
        });
    }
}
