package ingot.hdl.check;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Instance;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Register;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Source;
import ingot.hdl.netlist.Statement;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;

/** Fills a {@link SignalGraph}. */
final class GraphBuilder {
    private static final int NO_SCOPE = -1;

    private final SignalGraph graph;
    private final Set<Signal> bitByBit = Collections.newSetFromMap(new IdentityHashMap<>());

    GraphBuilder(SignalGraph graph) {
        this.graph = graph;
    }

    void build(NetModule module, Facts facts) {
        for (var process : Parts.processes(module)) {
            findBitByBit(process.body());
        }
        module.ports().forEach(this::declare);
        Parts.wires(module).forEach(this::declare);
        Parts.registers(module).forEach(this::declare);
        module.memories().forEach(memory -> graph.declare(memory, 1, false));
        facts.expressions(module).forEach(this::operator);
        for (var process : Parts.processes(module)) {
            statements(process.body(), NO_SCOPE);
        }
        for (var gate : module.clockGates()) {
            var node = graph.node(gate.output());
            graph.edge(node, graph.node(gate.clock()));
            depend(node, gate.enable());
            graph.setAt(node, gate.source());
        }
        module.instances().forEach(instance -> instance(instance, facts.through().inputs(instance.module())));
    }

    private void instance(Instance instance, Map<String, List<String>> through) {
        var behind = graph.declare(instance, 1, false);
        instance.inputs().values().forEach(value -> depend(behind, value));
        instance.outputs().forEach((output, wire) -> set(wire, wire.type().width() - 1, 0, instance.source(), node -> {
            graph.edge(node, behind);
            through.getOrDefault(output, List.of()).forEach(input -> depend(node, instance.inputs().get(input)));
        }));
    }

    private void declare(Signal signal) {
        graph.declare(signal, signal.type().width(), bitByBit.contains(signal));
    }

    private void findBitByBit(List<Statement> statements) {
        for (var statement : statements) {
            switch (statement) {
                case Statement.AssignSlice assign when !(assign.target() instanceof Register) -> bitByBit.add(assign.target());
                case Statement.If branch -> {
                    findBitByBit(branch.then());
                    findBitByBit(branch.otherwise());
                }
                case Statement.Switch choice -> {
                    choice.cases().forEach(arm -> findBitByBit(arm.body()));
                    findBitByBit(choice.otherwise());
                }
                case Statement.Assign _, Statement.AssignSlice _, Statement.MemoryWrite _ -> { }
            }
        }
    }

    private void operator(Expr expr) {
        var node = graph.declare(expr, 1, false);
        if (expr instanceof Expr.Slice(Expr.Ref(var signal, var _), var high, var low, var _)) {
            bits(node, signal, high, low);
            return;
        }
        expr.operands().forEach(operand -> depend(node, operand));
        if (expr instanceof Expr.MemoryRead read) {
            graph.edge(node, graph.node(read.memory()));
        }
    }

    /** {@code node} reads {@code value}. */
    private void depend(int node, Expr value) {
        switch (value) {
            case Expr.Ref(var signal, var _) -> bits(node, signal, signal.type().width() - 1, 0);
            case Expr.Literal _ -> { }
            default -> graph.edge(node, graph.node(value));
        }
    }

    private void bits(int node, Signal signal, int high, int low) {
        var base = graph.node(signal);
        if (!bitByBit.contains(signal)) {
            graph.edge(node, base);
            return;
        }
        for (var bit = low; bit <= high; bit++) {
            graph.edge(node, base + bit);
        }
    }

    private void statements(List<Statement> statements, int scope) {
        for (var statement : statements) {
            switch (statement) {
                case Statement.Assign(var target, var value, var source) ->
                        assign(target, target.type().width() - 1, 0, value, scope, source);
                case Statement.AssignSlice(var target, var high, var low, var value, var source) ->
                        assign(target, high, low, value, scope, source);
                case Statement.If branch -> {
                    var inner = scope(branch, branch.condition(), scope);
                    statements(branch.then(), inner);
                    statements(branch.otherwise(), inner);
                }
                case Statement.Switch choice -> {
                    var inner = scope(choice, choice.subject(), scope);
                    choice.cases().forEach(arm -> statements(arm.body(), inner));
                    statements(choice.otherwise(), inner);
                }
                case Statement.MemoryWrite(var memory, var address, var value, var lanes, var source) -> {
                    var node = graph.node(memory);
                    depend(node, address);
                    depend(node, value);
                    lanes.ifPresent(mask -> depend(node, mask));
                    under(node, scope);
                    graph.setAt(node, source);
                }
            }
        }
    }

    /** A node for the block under {@code condition}; what is set there depends on it. */
    private int scope(Statement statement, Expr condition, int outer) {
        var node = graph.declare(statement, 1, false);
        under(node, outer);
        depend(node, condition);
        return node;
    }

    private void under(int node, int scope) {
        if (scope != NO_SCOPE) {
            graph.edge(node, scope);
        }
    }

    private void assign(Signal target, int high, int low, Expr value, int scope, Source source) {
        set(target, high, low, source, node -> {
            under(node, scope);
            depend(node, value);
        });
    }

    private void set(Signal target, int high, int low, Source source, IntConsumer each) {
        var base = graph.node(target);
        var split = bitByBit.contains(target);
        for (var bit = split ? low : 0; bit <= (split ? high : 0); bit++) {
            graph.setAt(base + bit, source);
            each.accept(base + bit);
        }
    }
}
