package ingot.sim.jvm;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * In which order a phase computes its nodes, and where each value waits for its readers: on the operand stack, in a local variable
 * of a method, or in the state array. Nodes that nothing needs do not appear.
 */
final class Plan {
    /** Bytes of code in one method; the JIT refuses methods over 8,000 and handles small ones sooner. */
    private static final int CHUNK_BYTES = 3000;
    /** Bytes of one expression; a larger one is cut. */
    private static final int TREE_BYTES = 400;
    private static final int READ_BYTES = 6;

    private final List<Root> roots;
    private final Layout layout;
    private final List<Node> order = new ArrayList<>();
    private final List<List<Node>> chunks = new ArrayList<>();
    private final Integer[] slots;
    private final int[] uses;
    private final int[] bytes;
    private final int[] chunkOf;
    private final boolean[] computed;
    private final boolean[] shared;
    private final boolean[] isGiven;

    Plan(List<Root> roots, Layout layout, int nodeCount) {
        this(roots, layout, nodeCount, Map.of());
    }

    /** {@code given} are nodes whose values are in the state array already, and where. */
    Plan(List<Root> roots, Layout layout, int nodeCount, Map<Node, Integer> given) {
        this.roots = roots.stream().map(root -> new Root(real(root.node()), root.slot(), root.integer())).toList();
        this.layout = layout;
        slots = new Integer[nodeCount];
        uses = new int[nodeCount];
        bytes = new int[nodeCount];
        chunkOf = new int[nodeCount];
        computed = new boolean[nodeCount];
        shared = new boolean[nodeCount];
        isGiven = new boolean[nodeCount];
        given.forEach((node, slot) -> {
            computed[node.id] = true;
            isGiven[node.id] = true;
            chunkOf[node.id] = -1;
            slots[node.id] = slot;
        });
        this.roots.forEach(root -> visit(root.node()));
        for (var root : this.roots) {
            var node = root.node();
            if (!node.op.isLeaf()) {
                share(node);
                if (slots[node.id] == null && !root.integer()) {
                    slots[node.id] = root.slot();
                }
            }
        }
        order.forEach(this::choose);
        split();
        for (var chunk : chunks) {
            for (var node : chunk) {
                Trees.reads(this, node, read -> shared[read.id] |= computed[read.id] && chunkOf[read.id] != chunkOf[node.id]);
            }
        }
    }

    /** Nodes computed together in one method, operands first. */
    List<List<Node>> chunks() {
        return chunks;
    }

    /** Roots whose value is computed for another slot or not at all: to be copied at the end. */
    List<Root> copies() {
        return roots.stream()
                .filter(root -> root.integer() || root.node().op.isLeaf() || slots[root.node().id] != root.slot())
                .toList();
    }

    /** Whether {@code node} is computed on its own, not inside its only reader. */
    boolean isComputed(Node node) {
        return computed[node.id];
    }

    /** Whether the value of {@code node} is in the state array. */
    boolean isShared(Node node) {
        return shared[node.id] || node.op == Op.INPUT || node.op == Op.REGISTER;
    }

    /** Where the value of {@code node} is in the state array. */
    int slot(Node node) {
        if (node.op.isLeaf()) {
            return layout.slot(node);
        }
        if (slots[node.id] == null) {
            slots[node.id] = layout.take(node.words());
        }
        return slots[node.id];
    }

    /** The place of a register in the {@code int[]}, if that is where it lives. */
    Optional<Integer> place(Node node) {
        return layout.isInteger(node) ? Optional.of(layout.place(node)) : Optional.empty();
    }

    int memory(Node read) {
        return layout.memory(read.memory());
    }

    /** Bytes of code at the place where {@code node} is read. */
    int cost(Node node) {
        return computed[node.id] || node.op.isLeaf() ? READ_BYTES : bytes[node.id];
    }

    /** The operand that is really read: a conversion that keeps the value is no work. */
    static Node real(Node node) {
        var value = node;
        while (value.op == Op.CONVERT && !value.isWide() && keepsValue(value)) {
            value = value.operand(0);
        }
        return value;
    }

    private static boolean keepsValue(Node convert) {
        var from = convert.operand(0).type;
        var to = convert.type;
        return from.signed()
                ? to.signed() && to.width() >= from.width()
                : to.width() > from.width() || !to.signed() && to.width() == from.width();
    }

    private void visit(Node root) {
        var stack = new ArrayDeque<Node>();
        var open = new ArrayDeque<Node>();
        stack.push(root);
        while (!stack.isEmpty()) {
            var node = stack.peek();
            if (node == open.peek()) {
                order.add(node);
                stack.pop();
                open.pop();
            } else if (uses[node.id]++ > 0 || node.op.isLeaf() || isGiven[node.id]) {
                stack.pop();
            } else {
                open.push(node);
                node.operands.reversed().forEach(operand -> stack.push(real(operand)));
            }
        }
    }

    private void choose(Node node) {
        if (uses[node.id] > 1) {
            computed[node.id] = true;
        }
        if (node.isWideOperation()) {
            share(node);
            node.wordOperands().forEach(operand -> share(real(operand)));
        }
        bytes[node.id] = total(node);
        if (bytes[node.id] > TREE_BYTES) {
            node.operands.forEach(operand -> computed[real(operand).id] |= !real(operand).op.isLeaf());
            bytes[node.id] = total(node);
        }
    }

    private int total(Node node) {
        return Costs.bytes(node) + node.operands.stream().mapToInt(operand -> cost(real(operand))).sum();
    }

    private void share(Node node) {
        if (!node.op.isLeaf()) {
            computed[node.id] = true;
            shared[node.id] = true;
        }
    }

    private void split() {
        int size = CHUNK_BYTES;
        for (var node : order) {
            if (!computed[node.id]) {
                continue;
            }
            if (size + bytes[node.id] > CHUNK_BYTES) {
                chunks.add(new ArrayList<>());
                size = 0;
            }
            size += bytes[node.id] + READ_BYTES;
            chunkOf[node.id] = chunks.size() - 1;
            chunks.getLast().add(node);
        }
    }
}
