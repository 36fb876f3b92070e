package ingot.sim.jvm;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Work that an edge can leave out: registers that change under one condition, with all that is computed for them alone. Where the condition is
 * false nothing is done, because the next value behind a register is still the one that it took last.
 */
final class Gating {
    /** Bytes of code that a gate must save, or a test is not worth it. */
    private static final int LEAST_BYTES = 250;
    private static final int SHARED = -1;
    private static final int NONE = -2;

    /**
     * Registers that change together.
     *
     * @param condition whether they do
     * @param roots their next values
     */
    record Gate(Node condition, List<Root> roots) {}

    private final int[] owner;
    private final List<Gate> gates = new ArrayList<>();
    private final List<Root> plain;
    private final List<Node> nodes = new ArrayList<>();

    /**
     * Looks for gates.
     *
     * @param roots what the edge must leave behind in any case
     * @param registers next values that may be gated, by register
     */
    Gating(List<Root> roots, Map<Node, Root> registers, Nodes all) {
        plain = new ArrayList<>(roots);
        var byCondition = new LinkedHashMap<Node, List<Root>>();
        var original = new HashMap<Root, Root>();
        registers.forEach((register, root) -> {
            var hold = Hold.of(register, root.node(), all);
            if (hold.changes().isConstant()) {
                plain.add(root);
            } else {
                var gated = new Root(hold.value(), root.slot());
                original.put(gated, root);
                byCondition.computeIfAbsent(Plan.real(hold.changes()), _ -> new ArrayList<>()).add(gated);
            }
        });
        owner = new int[all.count()];
        Arrays.fill(owner, NONE);
        plain.forEach(root -> share(root.node()));
        byCondition.forEach((condition, members) -> {
            share(condition);
            gates.add(new Gate(condition, members));
        });
        for (int i = 0; i < gates.size(); i++) {
            for (var root : gates.get(i).roots()) {
                claim(root.node(), i);
            }
        }
        dissolveSmall(original);
        var order = new HashMap<Root, Integer>();
        roots.forEach(root -> order.put(root, order.size()));
        registers.values().forEach(root -> order.put(root, order.size()));
        plain.sort(Comparator.comparing(order::get));
    }

    private void dissolveSmall(Map<Root, Root> original) {
        var bytes = new int[gates.size()];
        for (var node : nodes) {
            if (owner[node.id] >= 0) {
                bytes[owner[node.id]] += Costs.bytes(node);
            }
        }
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] < LEAST_BYTES) {
                for (var root : gates.get(i).roots()) {
                    plain.add(original.get(root));
                    share(original.get(root).node());
                }
                gates.set(i, null);
            }
        }
        gates.removeIf(Objects::isNull);
    }

    /** What is computed at every edge, in the order in which it was given: a design without gates becomes the same code as without a look for them. */
    List<Root> plain() {
        return plain;
    }

    List<Gate> gates() {
        return gates;
    }

    /** Nodes that gates read and that others need as well, so that they are computed before. */
    Set<Node> boundary() {
        var boundary = new LinkedHashSet<Node>();
        for (var gate : gates) {
            for (var root : gate.roots()) {
                boundary(root.node(), boundary);
            }
        }
        return boundary;
    }

    private void boundary(Node root, Set<Node> boundary) {
        var stack = new ArrayDeque<Node>();
        var seen = new LinkedHashSet<Node>();
        stack.push(Plan.real(root));
        while (!stack.isEmpty()) {
            var node = stack.pop();
            if (node.op.isLeaf() || !seen.add(node)) {
                continue;
            }
            if (owner[node.id] == SHARED) {
                boundary.add(node);
            } else {
                node.operands.forEach(operand -> stack.push(Plan.real(operand)));
            }
        }
    }

    private void share(Node root) {
        mark(root, SHARED);
    }

    private void claim(Node root, int gate) {
        mark(root, gate);
    }

    /** Gives {@code root} and all under it to {@code who}; what two want is shared. */
    private void mark(Node root, int who) {
        var stack = new ArrayDeque<Map.Entry<Node, Integer>>();
        stack.push(Map.entry(Plan.real(root), who));
        while (!stack.isEmpty()) {
            var entry = stack.pop();
            var node = entry.getKey();
            int wanted = entry.getValue();
            if (node.op.isLeaf() || owner[node.id] == SHARED || owner[node.id] == wanted) {
                continue;
            }
            if (owner[node.id] == NONE) {
                nodes.add(node);
            }
            owner[node.id] = owner[node.id] == NONE ? wanted : SHARED;
            for (var operand : node.operands) {
                stack.push(Map.entry(Plan.real(operand), owner[node.id]));
            }
        }
    }
}
