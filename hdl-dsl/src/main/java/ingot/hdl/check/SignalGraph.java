package ingot.hdl.check;

import ingot.hdl.netlist.Instance;
import ingot.hdl.netlist.Memory;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Register;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What depends on what in one module. A node is a signal, one bit of a wire or an output that is set bit by bit, an operator,
 * a memory, an instance, or the condition that a block of statements is under. Registers, memories and instances are
 * <em>state</em>: what they depend on is of an earlier cycle, or for an instance a matter of the module behind it. An output of
 * an instance depends on the instance, and on those inputs from which there is a path in the same cycle.
 */
final class SignalGraph {
    private static final int END = -1;

    private final Numbers ids = new Numbers();
    private final List<Object> things = new ArrayList<>();
    private final IntList bits = new IntList();
    private final List<Source> sources = new ArrayList<>();
    private final IntList first = new IntList();
    private final IntList last = new IntList();
    private final IntList targets = new IntList();
    private final IntList following = new IntList();

    private SignalGraph() {}

    static SignalGraph of(NetModule module, Facts facts) {
        var graph = new SignalGraph();
        new GraphBuilder(graph).build(module, facts);
        return graph;
    }

    // Making

    /** Adds the nodes of {@code thing}: one, or one for each bit. The first one. */
    int declare(Object thing, int width, boolean bitByBit) {
        var node = things.size();
        ids.put(thing, node);
        for (var bit = 0; bit < (bitByBit ? width : 1); bit++) {
            things.add(thing);
            bits.add(bitByBit ? bit : -1);
            sources.add(Source.UNKNOWN);
            first.add(END);
            last.add(END);
        }
        return node;
    }

    /** {@code from} depends on {@code to}. */
    void edge(int from, int to) {
        var edge = targets.size();
        targets.add(to);
        following.add(END);
        if (last.get(from) == END) {
            first.set(from, edge);
        } else {
            following.set(last.get(from), edge);
        }
        last.set(from, edge);
    }

    /** Notes where {@code node} is set; the first place counts. */
    void setAt(int node, Source source) {
        if (!sources.get(node).isKnown()) {
            sources.set(node, source);
        }
    }

    // Asking

    /** Number of nodes. */
    int size() {
        return things.size();
    }

    /** The node of {@code thing}; of a signal that is set bit by bit, that of its lowest bit. */
    int node(Object thing) {
        return ids.get(thing);
    }

    /** The nodes of {@code thing}: several for a signal that is set bit by bit. */
    IntStream nodes(Object thing) {
        var start = node(thing);
        return IntStream.range(start, end(start));
    }

    /** The first node of the thing that {@code node} is a part of. */
    int start(int node) {
        return isBitByBit(node) ? node - bits.get(node) : node;
    }

    /** The node after those of the thing whose first one is {@code start}. */
    int end(int start) {
        var end = start + 1;
        while (end < size() && bits.get(end) > 0) {
            end++;
        }
        return end;
    }

    boolean isBitByBit(int node) {
        return bits.get(node) >= 0;
    }

    Object thing(int node) {
        return things.get(node);
    }

    /** Where {@code node} is set; unknown for what no statement sets. */
    Source source(int node) {
        return sources.get(node);
    }

    boolean isState(int node) {
        return things.get(node) instanceof Register || things.get(node) instanceof Memory
                || things.get(node) instanceof Instance;
    }

    /** The first dependency of {@code node}, or a negative number. */
    int firstEdge(int node) {
        return first.get(node);
    }

    /** The dependency after {@code edge}, or a negative number. */
    int nextEdge(int edge) {
        return following.get(edge);
    }

    /** What {@code edge} leads to. */
    int target(int edge) {
        return targets.get(edge);
    }

    /** {@code `sum`} or {@code `sum[3]`}; empty for a node that is no signal. */
    String name(int node) {
        return things.get(node) instanceof Signal signal
                ? "`" + signal.name() + (isBitByBit(node) ? "[" + bits.get(node) + "]" : "") + "`" : "";
    }
}
