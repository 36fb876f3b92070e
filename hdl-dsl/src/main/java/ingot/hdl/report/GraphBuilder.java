package ingot.hdl.report;

import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Instance;
import ingot.hdl.netlist.Memory;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Port;
import ingot.hdl.netlist.Register;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Type;
import ingot.hdl.netlist.Verification;
import ingot.hdl.netlist.Wire;
import ingot.hdl.pass.Dataflow;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The boxes and connections of one module. Slices, concatenations and conversions are only wiring; clocks and resets are left out. */
final class GraphBuilder {
    private record Pin(Graph.Box box, int output) {}

    private final NetModule module;
    private final Dataflow flow;
    private final Graph graph;
    private final Map<Signal, Pin> signals = new IdentityHashMap<>();
    private final Map<Expr, Graph.Box> operators = new IdentityHashMap<>();
    private final Map<Memory, Graph.Box> memories = new IdentityHashMap<>();

    private final Map<Instance, Graph.Box> instances = new IdentityHashMap<>();
    private final ArrayDeque<Runnable> pending = new ArrayDeque<>();

    private GraphBuilder(NetModule module) {
        this.module = module;
        this.flow = Dataflow.of(module.withVerification(Verification.NONE));
        this.graph = new Graph(module.name(), module.description(), module.source());
    }

    static Graph of(NetModule module) {
        return new GraphBuilder(module).build();
    }

    private Graph build() {
        module.ports().stream().filter(port -> port.direction() == Direction.INPUT && port.role() == Port.Role.DATA)
                .forEach(port -> signals.put(port, new Pin(box(Graph.Kind.INPUT, port.name(), typed(port.name(), port.type()), port), 0)));
        for (var register : module.registers()) {
            var box = box(Graph.Kind.REGISTER, register.name(), "register " + typed(register.name(), register.type()), register);
            box.inputs.add("");
            signals.put(register, new Pin(box, 0));
        }
        module.memories().forEach(this::memory);
        module.instances().forEach(this::instance);
        module.registers().forEach(register -> connect(flow.value(register), signals.get(register).box(), 0));
        for (var write : flow.writes()) {
            var box = memories.get(write.memory());
            int first = box.inputs.size();
            box.inputs.addAll(List.of("write", "at", "word"));
            connect(write.enable(), box, first);
            connect(write.address(), box, first + 1);
            connect(write.value(), box, first + 2);
        }
        for (var instance : module.instances()) {
            var box = instances.get(instance);
            int input = 0;
            for (var port : instance.module().ports()) {
                if (isShown(port) && port.direction() == Direction.INPUT) {
                    connect(instance.inputs().get(port.name()), box, input++);
                }
            }
        }
        for (var port : module.ports()) {
            if (port.direction() == Direction.OUTPUT) {
                var box = box(Graph.Kind.OUTPUT, port.name(), typed(port.name(), port.type()), port);
                box.inputs.add("");
                box.outputs.clear();
                if (flow.values().containsKey(port)) {
                    connect(flow.values().get(port), box, 0);
                }
            }
        }
        return graph;
    }

    private static boolean isShown(Port port) {
        return port.role() == Port.Role.DATA && port.type().width() > 0;
    }

    private Graph.Box box(Graph.Kind kind, String label, String detail, Signal signal) {
        var box = new Graph.Box(kind, label, detail, signal.source(), "");
        box.outputs.add("");
        graph.boxes.add(box);
        return box;
    }

    private static String typed(String name, Type type) {
        return name + ": " + type;
    }

    private void memory(Memory memory) {
        var box = new Graph.Box(Graph.Kind.MEMORY, memory.name(), "memory of " + memory.depth() + " words of " + memory.word(), memory.source(), "");
        graph.boxes.add(box);
        memories.put(memory, box);
    }

    private void instance(Instance instance) {
        var box = new Graph.Box(Graph.Kind.INSTANCE, instance.name(), "instance of " + instance.module().name(), instance.source(),
                instance.module().name());
        for (var port : instance.module().ports()) {
            if (isShown(port)) {
                if (port.direction() == Direction.INPUT) {
                    box.inputs.add(port.name());
                } else {
                    signals.put(instance.outputs().get(port.name()), new Pin(box, box.outputs.size()));
                    box.outputs.add(port.name());
                }
            }
        }
        graph.boxes.add(box);
        instances.put(instance, box);
    }

    /** Draws what {@code value} is made of, each piece of logic once, and leads it to an input. */
    private void connect(Expr value, Graph.Box to, int input) {
        connect(value, to, input, "");
        while (!pending.isEmpty()) {
            pending.remove().run();
        }
    }

    private void connect(Expr value, Graph.Box to, int input, String name) {
        var open = new ArrayDeque<Expr>();
        Set<Expr> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        open.push(value);
        var label = name;
        while (!open.isEmpty()) {
            var node = open.pop();
            if (!seen.add(node)) {
                continue;
            }
            if (Contents.levels(node) > 0) {
                graph.edges.add(new Graph.Edge(operator(node), 0, to, input, node.width(), label));
            } else if (node instanceof Expr.Ref(var signal, var _)) {
                var pin = signals.get(signal);
                if (pin != null) {
                    graph.edges.add(new Graph.Edge(pin.box(), pin.output(), to, input, signal.type().width(), signal.name()));
                } else if (flow.values().get(signal) != null && !(signal instanceof Register)) {
                    label = signal instanceof Wire ? signal.name() : label;
                    open.push(flow.values().get(signal));
                }
            } else {
                node.operands().forEach(open::push);
            }
        }
    }

    private Graph.Box operator(Expr node) {
        var known = operators.get(node);
        if (known != null) {
            return known;
        }
        var kind = node instanceof Expr.Mux || node instanceof Expr.Select ? Graph.Kind.MUX : Graph.Kind.OPERATOR;
        var box = new Graph.Box(kind, Symbols.of(node), Contents.kind(node) + ", " + node.type(), node.source(), "");
        box.outputs.add("");
        graph.boxes.add(box);
        operators.put(node, box);
        for (var operand : node.operands()) {
            if (!(operand instanceof Expr.Literal)) {
                int input = box.inputs.size();
                box.inputs.add(Symbols.pin(node, operand));
                pending.add(() -> connect(operand, box, input, ""));
            }
        }
        if (node instanceof Expr.MemoryRead(var memory, var _, var _)) {
            var from = memories.get(memory);
            int input = box.inputs.size();
            box.inputs.add("");
            graph.edges.add(new Graph.Edge(from, from.outputs.size(), box, input, node.width(), memory.name()));
            from.outputs.add("");
        }
        return box;
    }
}
