package ingot.hdl.check;

import ingot.hdl.netlist.BlackBox;
import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.Instance;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Port;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Which inputs of a module reach which of its outputs in the same cycle, and by which signals. */
final class ThroughPaths {
    private final Facts facts;
    private final Map<NetModule, Map<String, List<String>>> inputs = new IdentityHashMap<>();

    ThroughPaths(Facts facts) {
        this.facts = facts;
    }

    /** For each output of {@code module} that depends on inputs in the same cycle, their names. */
    Map<String, List<String>> inputs(NetModule module) {
        var known = inputs.get(module);
        if (known == null) {
            known = module.blackBox().isPresent() ? promised(module.blackBox().get()) : find(module);
            inputs.put(module, known);
        }
        return known;
    }

    private static Map<String, List<String>> promised(BlackBox box) {
        var result = new HashMap<String, List<String>>();
        box.depends().forEach((output, names) -> result.put(output, names.stream().sorted().toList()));
        return result;
    }

    private Map<String, List<String>> find(NetModule module) {
        var graph = facts.graph(module);
        var cone = new Cone(graph);
        var result = new HashMap<String, List<String>>();
        for (var port : module.ports()) {
            if (port.direction() == Direction.OUTPUT) {
                var names = new ArrayList<String>();
                var reached = cone.of(port);
                for (var i = 0; i < reached.size(); i++) {
                    if (isInput(graph, reached.get(i))) {
                        names.add(((Port) graph.thing(reached.get(i))).name());
                    }
                }
                if (!names.isEmpty()) {
                    result.put(port.name(), names);
                }
            }
        }
        return result;
    }

    private static boolean isInput(SignalGraph graph, int node) {
        return graph.thing(node) instanceof Port port && port.direction() == Direction.INPUT;
    }

    /** How output {@code output} of {@code instance} depends on input {@code input}: the signals between them, the input first. */
    List<String> path(Instance instance, String output, String input) {
        var module = instance.module();
        if (module.blackBox().isPresent()) {
            return List.of("`" + input + "`", "`" + output + "`");
        }
        var graph = facts.graph(module);
        var cone = new Cone(graph);
        cone.of(module.port(output));
        var names = new ArrayList<String>();
        var node = graph.node(module.port(input));
        while (true) {
            if (!graph.name(node).isEmpty()) {
                names.add(graph.name(node));
            }
            if (cone.reader(node) == node) {
                return names;
            }
            node = cone.reader(node);
        }
    }
}
