package ingot.sim.jvm;

import ingot.hdl.netlist.Memory;
import ingot.hdl.netlist.Register;
import ingot.hdl.pass.Dataflow;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The values of all nodes of a design, with unknown bits, and the words of its memories. */
final class XState {
    private final List<Node> order = new ArrayList<>();
    private final XWord[] values;
    private final boolean[] changed;
    private final Map<Memory, XWord[]> memories = new HashMap<>();
    private final Set<Memory> written = new HashSet<>();

    /** At power-up: registers unknown but for those whose value at power-up the design gives, inputs 0. */
    XState(Dataflow design, Liveness live, int nodeCount) {
        values = new XWord[nodeCount];
        changed = new boolean[nodeCount];
        for (var memory : design.memories()) {
            var words = new XWord[memory.depth()];
            for (int i = 0; i < words.length; i++) {
                words[i] = memory.init().isEmpty() ? XWord.unknown(memory.word()) : XWord.known(
                        i < memory.init().size() ? memory.init().get(i) : BigInteger.ZERO, memory.word());
            }
            memories.put(memory, words);
            written.add(memory);
        }
        live.next().values().forEach(this::visit);
        live.observed().values().forEach(this::visit);
        live.writes().forEach(write -> write.nodes().forEach(this::visit));
        live.nodes().forEach(this::visit);
    }

    private void visit(Node root) {
        var stack = new ArrayList<Node>();
        stack.add(root);
        while (!stack.isEmpty()) {
            var node = stack.getLast();
            if (changed[node.id]) {
                stack.removeLast();
                continue;
            }
            var missing = node.operands.stream().filter(operand -> !changed[operand.id]).toList();
            if (missing.isEmpty()) {
                stack.removeLast();
                changed[node.id] = true;
                order.add(node);
                values[node.id] = switch (node.op) {
                    case CONSTANT -> XWord.known(node.constant(), node.type);
                    case INPUT -> XWord.known(BigInteger.ZERO, node.type);
                    case REGISTER -> ((Register) node.signal()).atPowerUp()
                            .map(value -> XWord.known(value, node.type)).orElseGet(() -> XWord.unknown(node.type));
                    default -> XWord.unknown(node.type);
                };
            } else {
                stack.addAll(missing);
            }
        }
    }

    /** All nodes, operands first. */
    List<Node> order() {
        return order;
    }

    XWord[] words(Memory memory) {
        return memories.get(memory);
    }

    XWord value(Node node) {
        return values[node.id];
    }

    /** Sets a leaf. */
    void set(Node leaf, XWord value) {
        if (values[leaf.id] == null || !values[leaf.id].equals(value)) {
            values[leaf.id] = value;
            changed[leaf.id] = true;
        }
    }

    /** Makes every word unknown. */
    void forget(Memory memory) {
        Arrays.fill(memories.get(memory), XWord.unknown(memory.word()));
        written.add(memory);
    }

    /** Computes every node that a change reaches. */
    void settle() {
        for (var node : order) {
            if (node.op.isLeaf()) {
                continue;
            }
            boolean stale = changed[node.id] || node.op == Op.MEMORY_READ && written.contains(node.memory());
            for (int i = 0; i < node.operands.size() && !stale; i++) {
                stale = changed[node.operand(i).id];
            }
            if (stale) {
                var value = node.op == Op.MEMORY_READ ? read(node.memory(), value(node.operand(0))) : compute(node);
                changed[node.id] = changed[node.id] || !value.equals(values[node.id]);
                values[node.id] = value;
            }
        }
        Arrays.fill(changed, false);
        written.clear();
    }

    private XWord compute(Node node) {
        return XOperators.value(node, node.operands.stream().map(this::value).toList());
    }

    private XWord read(Memory memory, XWord address) {
        if (!address.isKnown()) {
            return XWord.unknown(memory.word());
        }
        boolean inside = address.bits().compareTo(BigInteger.valueOf(memory.depth())) < 0;
        return inside ? memories.get(memory)[address.bits().intValue()] : XWord.known(BigInteger.ZERO, memory.word());
    }

    /** Changes a word, or may change it if not {@code certain}; an unknown address does so to every word that it can be. */
    void write(Memory memory, XWord address, XWord value, boolean certain) {
        var words = memories.get(memory);
        written.add(memory);
        for (int i = 0; i < words.length; i++) {
            if (BigInteger.valueOf(i).xor(address.bits()).andNot(address.unknown()).signum() == 0) {
                words[i] = certain && address.isKnown() ? value : words[i].or(value);
            }
        }
    }
}
