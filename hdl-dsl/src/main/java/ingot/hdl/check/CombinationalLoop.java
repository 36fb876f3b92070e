package ingot.hdl.check;

import ingot.hdl.Diagnostic;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * {@code E024}: a signal that depends on itself in the same cycle, in one module or through instances. Signals that are set
 * bit by bit are followed bit by bit.
 */
final class CombinationalLoop implements Check {
    @Override
    public void run(Facts facts, Findings found) {
        for (var module : facts.modules()) {
            var graph = facts.graph(module);
            var reported = new HashSet<Set<Signal>>();
            for (var loop : new LoopSearch(graph).loops()) {
                var steps = steps(facts, module, loop.stream().filter(node -> graph.thing(node) instanceof Signal).toList());
                if (reported.add(steps.stream().map(Step::signal).collect(Collectors.toSet()))) {
                    found.add(module, report(module, steps));
                }
            }
        }
    }

    /**
     * A signal on a loop.
     *
     * @param through how the signal before it leads to it, where that is through an instance; else empty
     */
    private record Step(Signal signal, String name, Source source, String through) {}

    /** The signals of a loop, each followed by one that depends on it; first is the designer's first line. */
    private static List<Step> steps(Facts facts, NetModule module, List<Integer> loop) {
        var graph = facts.graph(module);
        var steps = new ArrayList<Step>();
        for (var i = 0; i < loop.size(); i++) {
            var before = graph.thing(loop.get((i + loop.size() - 1) % loop.size()));
            var node = loop.get(i);
            var signal = (Signal) graph.thing(node);
            steps.add(new Step(signal, graph.name(node), graph.source(node), through(facts, module, (Signal) before, signal)));
        }
        var start = 0;
        for (var i = 1; i < steps.size(); i++) {
            if (isBefore(steps.get(i), steps.get(start))) {
                start = i;
            }
        }
        Collections.rotate(steps, -start);
        return steps;
    }

    private static boolean isBefore(Step step, Step other) {
        return step.through.isEmpty() == other.through.isEmpty()
                ? step.source.line() < other.source.line() : step.through.isEmpty();
    }

    /** {@code  through instance `inner`: `a` -> `b`} where an instance makes {@code to} from {@code from}; else empty. */
    private static String through(Facts facts, NetModule module, Signal from, Signal to) {
        for (var instance : module.instances()) {
            for (var output : instance.outputs().entrySet()) {
                if (output.getValue() == to) {
                    for (var input : facts.through().inputs(instance.module()).getOrDefault(output.getKey(), List.of())) {
                        if (Expressions.signals(List.of(instance.inputs().get(input))).contains(from)) {
                            return " through instance `" + instance.name() + "`: "
                                    + String.join(" -> ", facts.through().path(instance, output.getKey(), input));
                        }
                    }
                }
            }
        }
        return "";
    }

    private static Diagnostic report(NetModule module, List<Step> steps) {
        var first = steps.getFirst();
        var notes = new ArrayList<String>();
        notes.add("path: " + steps.stream().map(Step::name).collect(Collectors.joining(" -> ")) + " -> " + first.name);
        for (var step : steps) {
            if (step.source.isKnown()) {
                notes.add(step.name + " is set at " + step.source + step.through);
            }
        }
        return new Diagnostic("E024", "combinational loop through " + first.name + " of " + module.name(), first.source,
                notes.stream().distinct().toList(), "break the loop with a register: next(...), or reg(...) and set");
    }
}
