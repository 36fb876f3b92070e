package ingot.hdl.check;

import ingot.hdl.Diagnostic;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Source;
import ingot.hdl.netlist.Statement;
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
    public void run(Facts facts, Findings found) {
        for (var module : facts.modules()) {
            var drivers = facts.drivers(module);
            for (var signal : drivers.severalTimes()) {
                var sources = drivers.of(signal);
                sources.stream().skip(1).forEach(source -> report(module, signal, sources.getFirst(), source, found));
            }
            Parts.processes(module).forEach(process -> block(module, process.body(), found));
        }
    }

    private static void block(NetModule module, List<Statement> statements, Findings found) {
        var several = statements.size() > 1;
        Map<Signal, Source> earlier = several ? new IdentityHashMap<>() : Map.of();
        for (var statement : statements) {
            if (statement instanceof Statement.Assign(var target, var _, var source) && earlier.containsKey(target)) {
                report(module, target, earlier.get(target), source, found);
            }
            if (several) {
                Drivers.assigned(List.of(statement)).forEach(target -> earlier.putIfAbsent(target, statement.source()));
            }
            statement.bodies().forEach(body -> block(module, body, found));
        }
    }

    private static void report(NetModule module, Signal signal, Source first, Source second, Findings found) {
        found.add(module, new Diagnostic("E023", "second driver of `" + signal.name() + "` of " + module.name(), second,
                List.of("it was set before at " + first), "remove one of the two, or put this one under a condition with `when`"));
    }
}
