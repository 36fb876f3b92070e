package ingot.hdl.check;

import ingot.hdl.Diagnostic;
import ingot.hdl.netlist.BlackBox;
import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Port;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * {@code E024}: a signal that depends on itself in the same cycle, in one module or through instances. Signals that are set
 * bit by bit are followed bit by bit.
 */
final class CombinationalLoop implements Check {
    @Override
    public List<Diagnostic> run(Netlist netlist) {
        var found = new ArrayList<Diagnostic>();
        Map<NetModule, Map<String, Set<String>>> through = new IdentityHashMap<>();
        for (var module : netlist.modules()) {
            var graph = DependencyGraph.of(module, through);
            for (var loop : graph.loops()) {
                found.add(report(module, loop));
            }
            through.put(module, module.blackBox().map(BlackBox::depends).orElseGet(() -> through(module, graph)));
        }
        return found;
    }

    /** Which inputs each output of {@code module} depends on in the same cycle. */
    private static Map<String, Set<String>> through(NetModule module, DependencyGraph graph) {
        var result = new HashMap<String, Set<String>>();
        for (var port : module.ports()) {
            if (port.direction() == Direction.OUTPUT) {
                var inputs = new LinkedHashSet<String>();
                for (var signal : graph.reach(port)) {
                    if (signal instanceof Port input && input.direction() == Direction.INPUT) {
                        inputs.add(input.name());
                    }
                }
                result.put(port.name(), inputs);
            }
        }
        return result;
    }

    private static Diagnostic report(NetModule module, List<DependencyGraph.Node> loop) {
        var path = loop.stream().map(DependencyGraph.Node::toString).collect(Collectors.joining(" -> "));
        var notes = new ArrayList<String>();
        notes.add("path: " + path + " -> " + loop.getFirst());
        loop.stream().filter(node -> node.source().isKnown()).map(node -> node + " is set at " + node.source())
                .distinct().forEach(notes::add);
        return new Diagnostic("E024", "combinational loop through " + loop.getFirst() + " of " + module.name(),
                loop.getFirst().source(), notes, "break the loop with a register: next(...), or reg(...) and set");
    }
}
