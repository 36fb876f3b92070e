package ingot.hdl.check;

import ingot.hdl.Diagnostic;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Source;
import ingot.hdl.netlist.Statement;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code E023}: a signal with two drivers. Within a block a later {@code set} under a condition refines an earlier one; one
 * without a condition makes the earlier one useless, and nobody means that. Two processes, or a process and an instance,
 * never drive one signal.
 */
final class SecondDriver implements Check {
    @Override
    public List<Diagnostic> run(Netlist netlist) {
        var found = new ArrayList<Diagnostic>();
        netlist.modules().forEach(module -> check(module, found));
        return found;
    }

    private static void check(NetModule module, List<Diagnostic> found) {
        Map<Signal, Source> drivers = new IdentityHashMap<>();
        for (var instance : module.instances()) {
            instance.outputs().values().forEach(wire -> drive(module, drivers, wire, instance.source(), found));
        }
        module.clockGates().forEach(gate -> drive(module, drivers, gate.output(), gate.source(), found));
        for (var process : module.processes()) {
            for (var target : Signals.assigned(process.body())) {
                drive(module, drivers, target, process.body().getFirst().source(), found);
            }
            block(module, process.body(), found);
        }
    }

    private static void drive(NetModule module, Map<Signal, Source> drivers, Signal signal, Source source, List<Diagnostic> found) {
        var first = drivers.putIfAbsent(signal, source);
        if (first != null) {
            report(module, signal, first, source, found);
        }
    }

    private static void block(NetModule module, List<Statement> statements, List<Diagnostic> found) {
        Map<Signal, Source> earlier = new IdentityHashMap<>();
        for (var statement : statements) {
            if (statement instanceof Statement.Assign(var target, var _, var source) && earlier.containsKey(target)) {
                report(module, target, earlier.get(target), source, found);
            }
            Signals.assigned(List.of(statement)).forEach(target -> earlier.putIfAbsent(target, statement.source()));
            switch (statement) {
                case Statement.If branch -> {
                    block(module, branch.then(), found);
                    block(module, branch.otherwise(), found);
                }
                case Statement.Switch choice -> {
                    choice.cases().forEach(arm -> block(module, arm.body(), found));
                    block(module, choice.otherwise(), found);
                }
                case Statement.Assign _, Statement.AssignSlice _, Statement.MemoryWrite _ -> { }
            }
        }
    }

    private static void report(NetModule module, Signal signal, Source first, Source second, List<Diagnostic> found) {
        found.add(new Diagnostic("E023", "second driver of `" + signal.name() + "` of " + module.name(), second,
                List.of("it was set before at " + first), "remove one of the two, or put this one under a condition with `when`"));
    }
}
