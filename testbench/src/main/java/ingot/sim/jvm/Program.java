package ingot.sim.jvm;

import ingot.hdl.netlist.Register;
import ingot.hdl.netlist.Signal;
import ingot.sim.PowerUp;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A design compiled to byte code. Settling computes the observed signals from inputs and state; an edge computes the next state of
 * some clocks. Most designs only ever see one edge, that of all clocks; others are compiled when they are asked for.
 */
final class Program {
    private final Model model;
    private final Clocks clocks;
    private final Layout layout;
    private final Map<Signal, Integer> slots;
    private final Map<Signal, Node> held;
    private final Block[] settle;
    private final boolean settlesFirst;
    private final Set<Signal> resetsAtOnce;
    private final Map<Long, Edge> edges = new HashMap<>();
    private final Compilation compilation;

    private Program(Model model, Compilation compilation) {
        this.model = model;
        clocks = compilation.clocks();
        layout = compilation.layout();
        slots = compilation.observe();
        held = compilation.held();
        settle = BlockCompiler.load(compilation.settle());
        resetsAtOnce = compilation.resetsAtOnce();
        settlesFirst = compilation.hasAsynchronousResets() && clocks.count() > 1;
        edges.put(0L, new Edge(new Block[0], new int[0], new int[0]));
        edges.put(clocks.all(), compilation.edge(clocks.all()));
        this.compilation = clocks.count() > 1 ? compilation : null;
    }

    /** Compiles {@code model} so that {@code signals} can be read. */
    static Program compile(Model model, List<? extends Signal> signals) {
        return compile(model, signals, true);
    }

    /** Compiles {@code model}; {@code skips} leaves out work for registers that keep their values. */
    static Program compile(Model model, List<? extends Signal> signals, boolean skips) {
        return new Program(model, new Compilation(model, signals, skips));
    }

    /** Whether there is anything in {@code model} to leave out. */
    static boolean canSkip(Model model, List<? extends Signal> signals) {
        var compilation = new Compilation(model, signals, true);
        compilation.observe();
        compilation.edgeClasses(compilation.clocks().all());
        return compilation.isGated();
    }

    /** The class files of {@link #compile}. */
    static List<byte[]> classes(Model model, List<? extends Signal> signals) {
        var compilation = new Compilation(model, signals, true);
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

    /** The registers that observed signals are; the design need not be settled to read these. */
    Map<Signal, Node> held() {
        return held;
    }

    /** Adds what {@code register} holds to {@code values}, under the names of the design. */
    void name(Register register, BigInteger value, Map<String, BigInteger> values) {
        model.name(register, value, values);
    }

    /** What a register holds at power-up. */
    BigInteger first(Register register, PowerUp start) {
        return model.first(register, start);
    }

    Block[] settle() {
        return settle;
    }

    /** Whether registers of a clock that stands still may change: an asynchronous reset has to reach them before an edge of another. */
    boolean settlesFirst() {
        return settlesFirst;
    }

    /** Whether {@code input} can make an asynchronous reset act, which registers remember when it ends before an edge. */
    boolean resetsAtOnce(Signal input) {
        return resetsAtOnce.contains(input);
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
