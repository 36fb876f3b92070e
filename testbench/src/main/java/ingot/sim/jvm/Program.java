package ingot.sim.jvm;

import ingot.hdl.netlist.Signal;
import ingot.hdl.pass.Dataflow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A design compiled to byte code. Settling computes the observed signals from inputs and state; an edge computes the next state of
 * some clocks. Most designs only ever see one edge, that of all clocks; others are compiled when they are asked for.
 */
final class Program {
    private final Clocks clocks;
    private final Layout layout;
    private final Map<Signal, Integer> slots;
    private final Block[] settle;
    private final boolean settlesFirst;
    private final Map<Long, Edge> edges = new HashMap<>();
    private final Compilation compilation;

    private Program(Compilation compilation) {
        clocks = compilation.clocks();
        layout = compilation.layout();
        slots = compilation.observe();
        settle = BlockCompiler.load(compilation.settle());
        settlesFirst = compilation.hasAsynchronousResets() && clocks.count() > 1;
        edges.put(0L, new Edge(new Block[0], new int[0], new int[0]));
        edges.put(clocks.all(), compilation.edge(clocks.all()));
        this.compilation = clocks.count() > 1 ? compilation : null;
    }

    /** Compiles {@code design} so that {@code signals} can be read. */
    static Program compile(Dataflow design, List<? extends Signal> signals) {
        return new Program(new Compilation(design, signals));
    }

    /** The class files of {@link #compile}. */
    static List<byte[]> classes(Dataflow design, List<? extends Signal> signals) {
        var compilation = new Compilation(design, signals);
        compilation.observe();
        var all = compilation.settle();
        all.addAll(compilation.edgeClasses(compilation.clocks().all()));
        return all;
    }

    Clocks clocks() {
        return clocks;
    }

    Layout layout() {
        return layout;
    }

    /** Where every observed signal and every input is after settling. */
    Map<Signal, Integer> slots() {
        return slots;
    }

    Block[] settle() {
        return settle;
    }

    /** Whether registers of a clock that stands still may change: an asynchronous reset has to reach them before an edge of another. */
    boolean settlesFirst() {
        return settlesFirst;
    }

    /** The edge of a set of clocks. It may need more room in the state array than there was before. */
    synchronized Edge edge(long set) {
        return edges.computeIfAbsent(set, some -> compilation.edge(some));
    }

    /** {@code state} with room for all edges compiled so far. */
    synchronized long[] grow(long[] state) {
        return layout.grow(state);
    }
}
