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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A design compiled to byte code. Settling computes the observed signals from inputs and state; the edge computes the next state
 * into the second half of the register area, then writes the memories.
 *
 * @param slots where every observed signal and every input is after settling
 */
record Program(Block[] settle, Block[] edge, Layout layout, Map<Signal, Integer> slots) {
    private static final int COPIES_PER_METHOD = 150;
    private static final int WRITES_PER_METHOD = 80;
    private static final MethodTypeDesc WRITE = MethodTypeDesc.ofDescriptor("([JIIII[J)V");

    /** Compiles {@code design} so that {@code signals} can be read. */
    static Program compile(Dataflow design, List<? extends Signal> signals) {
        design.registers().forEach(register -> checkClock(design, register));
        var lowering = new Lowering(design);
        var live = new Liveness(design, lowering, signals);
        var order = new ArrayList<Register>(design.registers());
        order.retainAll(live.next().keySet());
        var layout = new Layout(order.stream().map(lowering::state).toList());

        var settled = new ArrayList<Root>();
        var slots = new LinkedHashMap<Signal, Integer>();
        for (var port : design.ports()) {
            if (port.direction() == Direction.INPUT) {
                slots.put(port, layout.slot(lowering.value(port)));
            }
        }
        live.observed().forEach((signal, node) -> slots.computeIfAbsent(signal, _ -> observe(node, layout, settled)));
        var next = new ArrayList<Root>();
        for (var register : order) {
            var state = lowering.state(register);
            if (lowering.value(register) != state) {
                settled.add(new Root(lowering.value(register), layout.slot(state)));
            }
            if (live.next().get(register) != state) {
                next.add(new Root(live.next().get(register), layout.nextSlot(state)));
            }
        }
        for (var write : live.writes()) {
            for (var node : List.of(write.enable(), write.address(), write.value())) {
                if (!Plan.real(node).op.isLeaf()) {
                    next.add(new Root(node, layout.take(node.words())));
                }
            }
        }
        int count = lowering.nodes().count();
        var settlePlan = new Plan(settled, layout, count);
        var settle = methods(settlePlan);
        var edgePlan = new Plan(next, layout, count);
        var edge = methods(edgePlan);
        for (int i = 0; i < live.writes().size(); i += WRITES_PER_METHOD) {
            var writes = live.writes().subList(i, Math.min(i + WRITES_PER_METHOD, live.writes().size()));
            edge.add(code -> writes.forEach(write -> write(code, edgePlan, write, layout)));
        }
        return new Program(BlockCompiler.compile(settle), BlockCompiler.compile(edge), layout, slots);
    }

    /** A leaf is read where it is; anything else is computed by settling into a slot of its own. */
    private static int observe(Node node, Layout layout, List<Root> settled) {
        var real = Plan.real(node);
        if (real.op.isLeaf()) {
            return layout.slot(real);
        }
        int slot = layout.take(real.words());
        settled.add(new Root(real, slot));
        return slot;
    }

    private static List<Consumer<CodeBuilder>> methods(Plan plan) {
        var methods = new ArrayList<Consumer<CodeBuilder>>();
        plan.chunks().forEach(chunk -> methods.add(code -> new ChunkWriter(code, plan).write(chunk)));
        var copies = plan.copies();
        for (int i = 0; i < copies.size(); i += COPIES_PER_METHOD) {
            var some = copies.subList(i, Math.min(i + COPIES_PER_METHOD, copies.size()));
            methods.add(code -> ChunkWriter.copy(code, plan, some));
        }
        return methods;
    }

    private static void write(CodeBuilder code, Plan plan, Liveness.Write write, Layout layout) {
        code.aload(0);
        for (var node : List.of(write.enable(), write.address(), write.value())) {
            code.loadConstant(plan.slot(Plan.real(node)));
        }
        code.loadConstant(Node.words(write.memory().word()));
        code.aload(1).loadConstant(layout.memory(write.memory())).aaload();
        code.invokestatic(Operators.SUPPORT, "write", WRITE);
    }

    /** Every clock must be a port of the top, because a step is one edge of all of them. */
    private static void checkClock(Dataflow design, Register register) {
        Signal clock = register.clocking().clock();
        while (!(clock instanceof Port) && design.value(clock) instanceof Expr.Ref ref && !(clock instanceof Register)) {
            clock = ref.signal();
        }
        if (!(clock instanceof Port port) || port.direction() != Direction.INPUT) {
            throw new SimulationException("the clock of register `" + register.name() + "` is made by logic (`"
                    + clock.name() + "`, " + clock.source() + "); the JVM engine runs designs whose clocks are input ports:"
                    + " use the Verilator engine, or a clock enable");
        }
    }
}
