package ingot.hdl.check;

import ingot.hdl.Diagnostic;
import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Process;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * {@code E025}: a signal of which some bits are set, under a condition, from other bits of its own. Simulators of SystemVerilog
 * run such a process only once, in the order of its lines, so the result would depend on that order. Without conditions each
 * part is an assignment of its own, and the order says nothing.
 */
final class SelfRead implements Check {
    @Override
    public List<Diagnostic> run(Netlist netlist) {
        var found = new ArrayList<Diagnostic>();
        for (var module : netlist.modules()) {
            for (var process : module.processes()) {
                var conditional = process.body().stream()
                        .anyMatch(statement -> statement instanceof Statement.If || statement instanceof Statement.Switch);
                if (process instanceof Process.Combinational && conditional) {
                    check(module, process.body(), found);
                }
            }
        }
        return found;
    }

    private static void check(NetModule module, List<Statement> body, List<Diagnostic> found) {
        Set<Signal> read = Collections.newSetFromMap(new IdentityHashMap<>());
        read(body, read, Collections.newSetFromMap(new IdentityHashMap<>()));
        for (var target : Signals.assigned(body)) {
            if (read.contains(target) && isSetInParts(body, target)) {
                found.add(new Diagnostic("E025", "bits of `" + target.name() + "` of " + module.name()
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

    private static void read(List<Statement> statements, Set<Signal> read, Set<Expr> seen) {
        for (var statement : statements) {
            switch (statement) {
                case Statement.Assign assign -> read(assign.value(), read, seen);
                case Statement.AssignSlice assign -> read(assign.value(), read, seen);
                case Statement.MemoryWrite write -> {
                    read(write.address(), read, seen);
                    read(write.value(), read, seen);
                    write.lanes().ifPresent(lanes -> read(lanes, read, seen));
                }
                case Statement.If branch -> {
                    read(branch.condition(), read, seen);
                    read(branch.then(), read, seen);
                    read(branch.otherwise(), read, seen);
                }
                case Statement.Switch choice -> {
                    read(choice.subject(), read, seen);
                    choice.cases().forEach(arm -> read(arm.body(), read, seen));
                    read(choice.otherwise(), read, seen);
                }
            }
        }
    }

    private static void read(Expr expr, Set<Signal> read, Set<Expr> seen) {
        if (expr instanceof Expr.Ref ref) {
            read.add(ref.signal());
        } else if (seen.add(expr)) {
            expr.operands().forEach(operand -> read(operand, read, seen));
        }
    }
}
