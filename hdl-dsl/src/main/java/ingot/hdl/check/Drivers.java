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
    private final Map<Object, Source> first = new IdentityHashMap<>();
    /** All sources of what has more than one. */
    private final Map<Object, List<Source>> all = new IdentityHashMap<>();
    private final List<Signal> several = new ArrayList<>();

    private Drivers() {}

    static Drivers of(NetModule module) {
        var drivers = new Drivers();
        for (var instance : module.instances()) {
            instance.outputs().values().forEach(wire -> drivers.add(wire, instance.source()));
        }
        module.clockGates().forEach(gate -> drivers.add(gate.output(), gate.source()));
        for (var process : Parts.processes(module)) {
            for (var target : Targets.distinct(process.body())) {
                drivers.add(target, process.body().getFirst().source());
            }
        }
        return drivers;
    }

    private void add(Object target, Source source) {
        var known = first.putIfAbsent(target, source);
        if (known == null) {
            return;
        }
        if (!all.containsKey(target)) {
            all.put(target, new ArrayList<>(List.of(known)));
            if (target instanceof Signal signal) {
                several.add(signal);
            }
        }
        all.get(target).add(source);
    }

    /** Whether anything sets {@code target}, a signal or a memory. */
    boolean isDriven(Object target) {
        return first.containsKey(target);
    }

    /** Where the processes and instances that set {@code target} begin. */
    List<Source> of(Object target) {
        var one = first.get(target);
        return one == null ? List.of() : all.getOrDefault(target, List.of(one));
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
