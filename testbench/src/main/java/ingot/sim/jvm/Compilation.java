package ingot.sim.jvm;

import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.Register;
import ingot.hdl.netlist.Signal;
import java.lang.classfile.CodeBuilder;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The way of one design to byte code. */
final class Compilation {
    private static final int COPIES_PER_METHOD = 150;
    private static final int WRITES_PER_METHOD = 80;
    private static final MethodTypeDesc WRITE = MethodTypeDesc.ofDescriptor("([JIIII[J)V");

    private final Model model;
    private final Clocks clocks;
    private final boolean skips;
    private final Liveness live;
    private final Map<Node, Node> next = new LinkedHashMap<>();
    private final Replication replication;
    private final Layout layout;
    private final List<Root> settled = new ArrayList<>();
    private final boolean asynchronousResets;
    private boolean gated;
    private final Set<Signal> resetsAtOnce = new HashSet<>();

    /** {@code skips} leaves out work for registers that keep their values. */
    Compilation(Model model, List<? extends Signal> signals, boolean skips) {
        this.model = model;
        this.skips = skips;
        clocks = model.clocks();
        live = new Liveness(model, signals);
        var excluded = new HashSet<Node>();
        for (var register : model.registers()) {
            if (live.next().containsKey(register)) {
                var state = model.state(register);
                next.put(state, live.next().get(register));
                if (model.value(register) != state) {
                    excluded.add(state);
                }
            }
        }
        asynchronousResets = !excluded.isEmpty();
        excludeWords(excluded);
        var all = new LinkedHashMap<Node, Node>();
        for (var register : model.registers()) {
            var state = model.state(register);
            all.put(state, next.containsKey(state) ? next.get(state) : model.next(register));
        }
        replication = new Replication(
                all, next.keySet(), excluded, live.nodes(), model.nodes().count(), this::clock);
        layout = new Layout(next.keySet(), replication.places(), this::clock);
        asynchronousResets();
    }

    Clocks clocks() {
        return clocks;
    }

    Layout layout() {
        return layout;
    }

    /** Whether some register changes without an edge. */
    boolean hasAsynchronousResets() {
        return asynchronousResets;
    }

    /** Whether an edge that was compiled can leave something out. */
    boolean isGated() {
        return gated;
    }

    /** Inputs that asynchronous resets depend on. */
    Set<Signal> resetsAtOnce() {
        return resetsAtOnce;
    }

    private int clock(Node state) {
        return clocks.of((Register) state.signal());
    }

    /** Words of wide operators and of memory writes are read in the state array. */
    private void excludeWords(Set<Node> excluded) {
        for (var node : live.nodes()) {
            if (node.isWideOperation()) {
                node.wordOperands().forEach(operand -> excluded.add(Plan.real(operand)));
            }
        }
        live.writes().forEach(write -> write.nodes().forEach(node -> excluded.add(Plan.real(node))));
    }

    /** A register under an asynchronous reset takes its reset value whenever the design settles. */
    private void asynchronousResets() {
        var open = new ArrayDeque<Node>();
        for (var register : model.registers()) {
            var state = model.state(register);
            if (next.containsKey(state) && model.value(register) != state) {
                settled.add(new Root(model.value(register), layout.slot(state)));
                open.add(model.value(register));
            }
        }
        var seen = new HashSet<Node>();
        while (!open.isEmpty()) {
            var node = open.pop();
            if (seen.add(node)) {
                node.operands.forEach(open::push);
                if (node.op == Op.INPUT) {
                    resetsAtOnce.add(node.signal());
                }
            }
        }
    }

    /** Finds a place for every observed signal and every input; goes before {@link #settle}. */
    Map<Signal, Integer> observe() {
        var slots = new LinkedHashMap<Signal, Integer>();
        for (var port : model.ports()) {
            if (port.direction() == Direction.INPUT) {
                slots.put(port, layout.slot(model.value(port)));
            }
        }
        live.observed().forEach((signal, node) -> slots.computeIfAbsent(signal, _ -> observe(node)));
        return slots;
    }

    /** The observed signals that are nothing but a register, which settling does not change. */
    Map<Signal, Node> held() {
        var held = new HashMap<Signal, Node>();
        live.observed().forEach((signal, node) -> {
            if (Plan.real(node).op == Op.REGISTER && !asynchronousResets) {
                held.put(signal, Plan.real(node));
            }
        });
        return held;
    }

    /** A leaf is read where it is; anything else is brought by settling into a slot of its own. */
    private int observe(Node node) {
        var real = Plan.real(node);
        if (real.op.isLeaf() && !layout.isInteger(real)) {
            return layout.slot(real);
        }
        int slot = layout.take(real.words());
        settled.add(new Root(real, slot));
        return slot;
    }

    /** Class files that bring observed signals to their places. */
    List<byte[]> settle() {
        return BlockCompiler.compile(methods(plan(settled), List.of()));
    }

    /** The edge of the clocks in {@code set}, a set of bits. */
    Edge edge(long set) {
        return new Edge(
                BlockCompiler.load(edgeClasses(set)), layout.wordRanges(set), layout.integerRanges(set));
    }

    List<byte[]> edgeClasses(long set) {
        var roots = new ArrayList<Root>();
        var registers = new LinkedHashMap<Node, Root>();
        next.forEach((state, value) -> {
            if (!layout.isInteger(state) && value != state && isIn(set, clock(state))) {
                var root = new Root(value, layout.nextSlot(state));
                if (model.value((Register) state.signal()) == state) {
                    registers.put(state, root);
                } else {
                    roots.add(root);
                }
            }
        });
        var replicas = replication.replicas().stream().filter(replica -> isIn(set, replica.clock())).toList();
        replication.exceptions().stream().filter(state -> isIn(set, clock(state))).forEach(state ->
                roots.add(new Root(next.get(state), layout.integers() + layout.place(state), true)));
        Replication.scalars(replicas).stream().sorted((a, b) -> a.id - b.id).forEach(node ->
                roots.add(new Root(node, layout.take(node.words()))));
        var writes = live.writes().stream().filter(write -> clocks.isIn(set, write.clocking())).toList();
        for (var write : writes) {
            for (var node : write.nodes()) {
                if (!Plan.real(node).op.isLeaf()) {
                    roots.add(new Root(node, layout.take(node.words())));
                }
            }
        }
        if (!skips) {
            roots.addAll(registers.values());
            registers.clear();
        }
        var gating = new Gating(roots, registers, model.nodes());
        gated |= !gating.gates().isEmpty();
        var given = new LinkedHashMap<Node, Integer>();
        var wanted = new ArrayList<>(gating.boundary());
        gating.gates().forEach(gate -> wanted.add(gate.condition()));
        for (var node : wanted) {
            given.computeIfAbsent(node, _ -> layout.take(node.words()));
        }
        var always = new ArrayList<>(gating.plain());
        given.forEach((node, slot) -> always.add(new Root(node, slot)));
        var plan = plan(always);
        var methods = methods(plan, replicas);
        for (var gate : gating.gates()) {
            methods.addAll(gated(gate, given));
        }
        for (int i = 0; i < writes.size(); i += WRITES_PER_METHOD) {
            var some = writes.subList(i, Math.min(i + WRITES_PER_METHOD, writes.size()));
            methods.add(code -> some.forEach(write -> write(code, plan, write)));
        }
        return BlockCompiler.compile(methods);
    }

    /** Methods that do nothing while the condition of {@code gate} is false. */
    private List<Consumer<CodeBuilder>> gated(Gating.Gate gate, Map<Node, Integer> given) {
        var known = new LinkedHashMap<>(given);
        known.keySet().removeIf(node -> node.op.isLeaf());
        var plan = new Plan(gate.roots(), layout, model.nodes().count(), known);
        return methods(plan, List.of()).stream().<Consumer<CodeBuilder>>map(method -> code -> {
            var end = code.newLabel();
            code.aload(0).loadConstant(given.get(gate.condition())).laload().lconst_0().lcmp().ifeq(end);
            method.accept(code);
            code.labelBinding(end);
        }).toList();
    }

    private static boolean isIn(long set, int clock) {
        return (set >> clock & 1) != 0;
    }

    private Plan plan(List<Root> roots) {
        return new Plan(roots, layout, model.nodes().count());
    }

    private List<Consumer<CodeBuilder>> methods(Plan plan, List<Replica> replicas) {
        var methods = new ArrayList<Consumer<CodeBuilder>>();
        plan.chunks().forEach(chunk -> methods.add(code -> new ChunkWriter(code, plan).write(chunk)));
        replicas.forEach(replica -> methods.add(code -> new LoopWriter(code, plan, layout).write(replica)));
        var copies = plan.copies();
        for (int i = 0; i < copies.size(); i += COPIES_PER_METHOD) {
            var some = copies.subList(i, Math.min(i + COPIES_PER_METHOD, copies.size()));
            methods.add(code -> ChunkWriter.copy(code, plan, some));
        }
        return methods;
    }

    private void write(CodeBuilder code, Plan plan, Liveness.Write write) {
        code.aload(0);
        write.nodes().forEach(node -> code.loadConstant(plan.slot(Plan.real(node))));
        code.loadConstant(Node.words(write.memory().word()));
        code.aload(1).loadConstant(layout.memory(write.memory())).aaload();
        code.invokestatic(Operators.SUPPORT, "write", WRITE);
    }
}
