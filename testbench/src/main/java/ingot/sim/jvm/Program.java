package ingot.sim.jvm;

import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Port;
import ingot.hdl.netlist.Register;
import ingot.hdl.netlist.Signal;
import ingot.hdl.pass.Dataflow;
import ingot.sim.SimulationException;
import java.lang.classfile.CodeBuilder;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A design compiled to byte code. Settling computes the observed signals from inputs and state; the edge computes the next state
 * into the second half of the register areas, then writes the memories.
 *
 * @param slots where every observed signal and every input is after settling
 */
record Program(Block[] settle, Block[] edge, Layout layout, Map<Signal, Integer> slots) {
    private static final int COPIES_PER_METHOD = 150;
    private static final int WRITES_PER_METHOD = 80;
    private static final MethodTypeDesc WRITE = MethodTypeDesc.ofDescriptor("([JIIII[J)V");

    /** Compiles {@code design} so that {@code signals} can be read. */
    static Program compile(Dataflow design, List<? extends Signal> signals) {
        return compilation(design, signals).compile();
    }

    /** The class files of {@link #compile}. */
    static List<byte[]> classes(Dataflow design, List<? extends Signal> signals) {
        var compilation = compilation(design, signals);
        compilation.compile();
        var all = new ArrayList<>(compilation.settleClasses);
        all.addAll(compilation.edgeClasses);
        return all;
    }

    private static Compilation compilation(Dataflow design, List<? extends Signal> signals) {
        design.registers().forEach(register -> checkClock(design, register));
        var lowering = new Lowering(design);
        return new Compilation(design, lowering, new Liveness(design, lowering, signals));
    }

    /** The steps of {@link #compile}. */
    private static final class Compilation {
        private final Dataflow design;
        private final Lowering lowering;
        private final Liveness live;
        private final Map<Node, Node> next = new LinkedHashMap<>();
        private final Replication replication;
        private final Layout layout;
        private final List<Root> settled = new ArrayList<>();
        private final List<Root> edge = new ArrayList<>();
        private List<byte[]> settleClasses = List.of();
        private List<byte[]> edgeClasses = List.of();

        Compilation(Dataflow design, Lowering lowering, Liveness live) {
            this.design = design;
            this.lowering = lowering;
            this.live = live;
            var excluded = new HashSet<Node>();
            for (var register : design.registers()) {
                if (live.next().containsKey(register)) {
                    var state = lowering.state(register);
                    next.put(state, live.next().get(register));
                    if (lowering.value(register) != state) {
                        excluded.add(state);
                    }
                }
            }
            excludeWords(excluded);
            var all = new LinkedHashMap<Node, Node>();
            for (var register : design.registers()) {
                var state = lowering.state(register);
                all.put(state, next.containsKey(state) ? next.get(state) : lowering.value(design.nextWithReset(register)));
            }
            replication = new Replication(all, next.keySet(), excluded, live.nodes(), lowering.nodes().count());
            var places = replication.places();
            layout = new Layout(next.keySet().stream().filter(state -> !places.containsKey(state)).toList(), places);
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

        Program compile() {
            asynchronousResets();
            var slots = new LinkedHashMap<Signal, Integer>();
            for (var port : design.ports()) {
                if (port.direction() == Direction.INPUT) {
                    slots.put(port, layout.slot(lowering.value(port)));
                }
            }
            live.observed().forEach((signal, node) -> slots.computeIfAbsent(signal, _ -> observe(node)));
            next.forEach((state, value) -> {
                if (!layout.isInteger(state) && value != state) {
                    edge.add(new Root(value, layout.nextSlot(state)));
                }
            });
            replication.exceptions().forEach(state ->
                    edge.add(new Root(next.get(state), layout.integers() + layout.place(state), true)));
            replication.scalars().stream().sorted((a, b) -> a.id - b.id).forEach(node ->
                    edge.add(new Root(node, layout.take(node.words()))));
            for (var write : live.writes()) {
                for (var node : write.nodes()) {
                    if (!Plan.real(node).op.isLeaf()) {
                        edge.add(new Root(node, layout.take(node.words())));
                    }
                }
            }
            int count = lowering.nodes().count();
            settleClasses = BlockCompiler.compile(methods(new Plan(settled, layout, count), List.of()));
            var plan = new Plan(edge, layout, count);
            var methods = methods(plan, replication.replicas());
            for (int i = 0; i < live.writes().size(); i += WRITES_PER_METHOD) {
                var writes = live.writes().subList(i, Math.min(i + WRITES_PER_METHOD, live.writes().size()));
                methods.add(code -> writes.forEach(write -> write(code, plan, write)));
            }
            edgeClasses = BlockCompiler.compile(methods);
            return new Program(BlockCompiler.load(settleClasses), BlockCompiler.load(edgeClasses), layout, slots);
        }

        /** A register under an asynchronous reset takes its reset value whenever the design settles. */
        private void asynchronousResets() {
            for (var register : design.registers()) {
                var state = lowering.state(register);
                if (next.containsKey(state) && lowering.value(register) != state) {
                    settled.add(new Root(lowering.value(register), layout.slot(state)));
                }
            }
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

    /** Every clock must be a port of the top, because a step is one edge of all of them. */
    private static void checkClock(Dataflow design, Register register) {
        Signal clock = register.clocking().clock();
        while (!(clock instanceof Port) && !(clock instanceof Register) && design.value(clock) instanceof Expr.Ref ref) {
            clock = ref.signal();
        }
        if (!(clock instanceof Port port) || port.direction() != Direction.INPUT) {
            throw new SimulationException("the clock of register `" + register.name() + "` is made by logic (`"
                    + clock.name() + "`, " + clock.source() + "); the JVM engine runs designs whose clocks are input ports:"
                    + " use the Verilator engine, or a clock enable");
        }
    }
}
