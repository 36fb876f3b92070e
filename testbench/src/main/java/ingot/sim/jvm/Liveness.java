package ingot.sim.jvm;

import ingot.hdl.netlist.Clocking;
import ingot.hdl.netlist.Memory;
import ingot.hdl.netlist.Register;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Type;
import ingot.hdl.pass.Dataflow;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the observed signals need: the registers and memory writes that can reach them. All else is dead. */
final class Liveness {
    private final Model model;
    private final Map<Signal, Node> observed = new LinkedHashMap<>();
    private final Map<Register, Node> next = new LinkedHashMap<>();
    private final Set<Memory> memories = new HashSet<>();
    private final List<Write> writes = new ArrayList<>();
    private final Deque<Node> pending = new ArrayDeque<>();
    private final Map<Integer, Node> seen = new HashMap<>();

    /** A write port whose memory is read somewhere. */
    record Write(Memory memory, Clocking clocking, Node enable, Node address, Node value) {
        List<Node> nodes() {
            return List.of(enable, address, value);
        }
    }

    Liveness(Model model, List<? extends Signal> signals) {
        this.model = model;
        for (var signal : signals) {
            observed.put(signal, model.value(signal));
            pending.add(observed.get(signal));
        }
        while (!pending.isEmpty()) {
            visit(pending.pop());
        }
    }

    /** The settled value of every observed signal. */
    Map<Signal, Node> observed() {
        return observed;
    }

    /** The live registers with the value that each takes at the clock edge. */
    Map<Register, Node> next() {
        return next;
    }

    /** Every node that is needed. */
    Collection<Node> nodes() {
        return seen.values();
    }

    List<Write> writes() {
        return writes;
    }

    private void visit(Node node) {
        if (seen.putIfAbsent(node.id, node) != null) {
            return;
        }
        node.operands.forEach(pending::push);
        if (node.op == Op.REGISTER) {
            var register = (Register) node.signal();
            var value = model.next(register);
            next.put(register, value);
            pending.push(value);
        } else if (node.op == Op.MEMORY_READ && memories.add(node.memory())) {
            for (var write : model.writes()) {
                if (write.memory() == node.memory()) {
                    add(write);
                }
            }
        }
    }

    private void add(Dataflow.Write write) {
        var nodes = model.nodes();
        var address = nodes.index(model.value(write.address()));
        Type word = write.memory().word();
        var value = nodes.make(Op.CONVERT, word, null, model.value(write.value()));
        var live = new Write(write.memory(), write.clocking(), model.value(write.enable()), address, value);
        writes.add(live);
        pending.push(live.enable());
        pending.push(live.address());
        pending.push(live.value());
    }
}
