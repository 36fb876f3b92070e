package ingot.hdl.check;

import ingot.hdl.netlist.Clocking;
import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.Instance;
import ingot.hdl.netlist.Memory;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Wire;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * What of a module reaches an output, in any number of cycles. Of the rest only the ends are named: what nothing reads, and one
 * register of a ring that only reads itself; what feeds an end goes when the end goes.
 */
final class Liveness {
    private final SignalGraph graph;
    private final BitSet known = new BitSet();
    private final List<Object> ends = new ArrayList<>();
    private final Set<Object> read = Collections.newSetFromMap(new IdentityHashMap<>());

    private Liveness(SignalGraph graph) {
        this.graph = graph;
    }

    static Liveness of(NetModule module, Facts facts) {
        var liveness = new Liveness(facts.graph(module));
        liveness.find(module, facts);
        return liveness;
    }

    private void find(NetModule module, Facts facts) {
        for (var port : module.ports()) {
            if (port.direction() == Direction.OUTPUT) {
                mark(port);
            }
        }
        module.instances().stream().filter(instance -> instance.outputs().isEmpty()).forEach(this::mark);
        findRead();
        for (var property : module.verification().properties()) {
            clocking(property.clocking());
            Expressions.signals(List.of(property.condition())).forEach(this::use);
        }
        Parts.registers(module).forEach(register -> clocking(register.clocking()));
        var candidates = new ArrayList<Object>();
        var instanceOutputs = Collections.newSetFromMap(new IdentityHashMap<Wire, Boolean>());
        module.instances().forEach(instance -> instanceOutputs.addAll(instance.outputs().values()));
        module.verification().machines().forEach(machine -> use(machine.state()));
        module.wires().stream().filter(wire -> !instanceOutputs.contains(wire) && facts.drivers(module).isDriven(wire))
                .forEach(candidates::add);
        candidates.addAll(module.registers());
        candidates.addAll(module.memories());
        candidates.addAll(module.instances());
        candidates.stream().filter(candidate -> !read.contains(candidate)).forEach(this::end);
        candidates.forEach(this::end);
    }

    private void clocking(Clocking clocking) {
        use(clocking.clock());
        clocking.reset().ifPresent(reset -> use(reset.signal()));
    }

    private void use(Signal signal) {
        read.add(signal);
        mark(signal);
    }

    private void end(Object candidate) {
        if (graph.nodes(candidate).noneMatch(known::get)) {
            ends.add(candidate);
            mark(candidate);
        }
    }

    /** Everything that something else reads; an instance is read where one of its outputs is. */
    private void findRead() {
        for (var node = 0; node < graph.size(); node++) {
            var reader = graph.thing(node);
            for (var edge = graph.firstEdge(node); edge >= 0; edge = graph.nextEdge(edge)) {
                var thing = graph.thing(graph.target(edge));
                if (thing != reader && !(thing instanceof Instance)) {
                    read.add(thing);
                }
            }
        }
        for (var node = 0; node < graph.size(); node++) {
            if (graph.thing(node) instanceof Wire wire && read.contains(wire)) {
                for (var edge = graph.firstEdge(node); edge >= 0; edge = graph.nextEdge(edge)) {
                    if (graph.thing(graph.target(edge)) instanceof Instance instance) {
                        read.add(instance);
                    }
                }
            }
        }
    }

    /** Marks {@code thing} and all that it depends on. */
    private void mark(Object thing) {
        var open = new IntList();
        graph.nodes(thing).forEach(node -> open(node, open));
        while (open.size() > 0) {
            for (var edge = graph.firstEdge(open.removeLast()); edge >= 0; edge = graph.nextEdge(edge)) {
                open(graph.target(edge), open);
            }
        }
    }

    private void open(int node, IntList open) {
        if (!known.get(node)) {
            known.set(node);
            open.add(node);
        }
    }

    /** The wires, registers, memories and instances that end without effect. */
    List<Object> ends() {
        return ends;
    }

    /** Whether anything reads {@code thing}. */
    boolean isRead(Object thing) {
        return read.contains(thing);
    }
}
