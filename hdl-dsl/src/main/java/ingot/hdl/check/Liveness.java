package ingot.hdl.check;

import ingot.hdl.netlist.Clocking;
import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.Instance;
import ingot.hdl.netlist.Memory;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Wire;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * What of a module reaches an output, in any number of cycles. Of the rest only the ends are named: what nothing reads, and one
 * register of a ring that only reads itself; what feeds an end goes when the end goes.
 */
final class Liveness {
    private final SignalGraph graph;
    private final BitSet known = new BitSet();
    private final List<Object> ends = new ArrayList<>();
    /** The first nodes of what something reads. */
    private final BitSet read = new BitSet();

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
        var nodes = candidates.stream().mapToInt(graph::node).toArray();
        Arrays.stream(nodes).filter(node -> !read.get(node)).forEach(this::end);
        Arrays.stream(nodes).forEach(this::end);
    }

    private void clocking(Clocking clocking) {
        use(clocking.clock());
        clocking.reset().ifPresent(reset -> use(reset.signal()));
    }

    private void use(Signal signal) {
        read.set(graph.node(signal));
        mark(signal);
    }

    private void end(int candidate) {
        var live = known.nextSetBit(candidate);
        if (live < 0 || live >= graph.end(candidate)) {
            ends.add(graph.thing(candidate));
            mark(candidate);
        }
    }

    /** Everything that something else reads; an instance is read where one of its outputs is. */
    private void findRead() {
        for (var node = 0; node < graph.size(); node++) {
            var reader = graph.start(node);
            for (var edge = graph.firstEdge(node); edge >= 0; edge = graph.nextEdge(edge)) {
                var target = graph.start(graph.target(edge));
                if (target != reader && !(graph.thing(target) instanceof Instance)) {
                    read.set(target);
                }
            }
        }
        for (var node = 0; node < graph.size(); node++) {
            if (graph.thing(node) instanceof Wire && read.get(graph.start(node))) {
                for (var edge = graph.firstEdge(node); edge >= 0; edge = graph.nextEdge(edge)) {
                    if (graph.thing(graph.target(edge)) instanceof Instance) {
                        read.set(graph.target(edge));
                    }
                }
            }
        }
    }

    /** Marks {@code thing} and all that it depends on. */
    private void mark(Object thing) {
        mark(graph.node(thing));
    }

    private void mark(int start) {
        var open = new IntList();
        for (var node = start; node < graph.end(start); node++) {
            open(node, open);
        }
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
        return read.get(graph.node(thing));
    }
}
