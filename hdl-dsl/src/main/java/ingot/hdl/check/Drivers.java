package ingot.hdl.check;

import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Source;
import ingot.hdl.netlist.Statement;
import ingot.hdl.pass.Targets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The processes and instances that set each signal and memory of a module. */
final class Drivers {
    private final Map<Object, List<Source>> sources = new IdentityHashMap<>();
    private final List<Signal> several = new ArrayList<>();

    private Drivers() {}

    static Drivers of(NetModule module) {
        var drivers = new Drivers();
        for (var instance : module.instances()) {
            instance.outputs().values().forEach(wire -> drivers.add(wire, instance.source()));
        }
        module.clockGates().forEach(gate -> drivers.add(gate.output(), gate.source()));
        for (var process : Parts.processes(module)) {
            for (var target : new LinkedHashSet<>(Targets.of(process.body()))) {
                drivers.add(target, process.body().getFirst().source());
            }
        }
        return drivers;
    }

    private void add(Object target, Source source) {
        var known = sources.putIfAbsent(target, List.of(source));
        if (known == null) {
            return;
        }
        if (known.size() == 1 && target instanceof Signal signal) {
            several.add(signal);
        }
        var more = new ArrayList<>(known);
        more.add(source);
        sources.put(target, more);
    }

    /** Whether anything sets {@code target}, a signal or a memory. */
    boolean isDriven(Object target) {
        return sources.containsKey(target);
    }

    /** Where the processes and instances that set {@code target} begin. */
    List<Source> of(Object target) {
        return sources.getOrDefault(target, List.of());
    }

    /** The signals that more than one process or instance sets. */
    List<Signal> severalTimes() {
        return several;
    }

    /** Every signal that {@code statements} may assign, in order of first mention. */
    static Set<Signal> assigned(List<Statement> statements) {
        var signals = new LinkedHashSet<Signal>();
        for (var target : Targets.of(statements)) {
            if (target instanceof Signal signal) {
                signals.add(signal);
            }
        }
        return signals;
    }
}
