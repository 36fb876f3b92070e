package ingot.hdl.check;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Process;
import ingot.hdl.netlist.Register;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Source;
import ingot.hdl.netlist.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which signals of a module depend on which in the same cycle. */
final class DependencyGraph {
    /**
     * A signal, or one bit of a signal that is set bit by bit.
     *
     * @param bit the bit; -1 for the whole signal
     * @param source where it is set
     */
    record Node(Signal signal, int bit, Source source) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Node node && node.signal == signal && node.bit == bit;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(signal) * 31 + bit;
        }

        @Override
        public String toString() {
            return "`" + signal.name() + (bit < 0 ? "" : "[" + bit + "]") + "`";
        }
    }

    private final Map<Node, Set<Node>> edges = new LinkedHashMap<>();
    private final Set<Signal> split = Collections.newSetFromMap(new IdentityHashMap<>());
    private Map<Node, Node> sources;

    private DependencyGraph() {}

    static DependencyGraph of(NetModule module, Map<NetModule, Map<String, Set<String>>> through) {
        var graph = new DependencyGraph();
        var bodies = module.processes().stream().filter(Process.Combinational.class::isInstance).map(Process::body).toList();
        bodies.forEach(graph::findSplit);
        bodies.forEach(body -> graph.statements(body, List.of()));
        for (var instance : module.instances()) {
            var dependencies = through.get(instance.module());
            instance.outputs().forEach((output, wire) -> {
                for (var input : dependencies.getOrDefault(output, Set.of())) {
                    graph.depend(wire, -1, instance.source(), graph.nodes(instance.inputs().get(input)));
                }
            });
        }
        return graph;
    }

    private void findSplit(List<Statement> statements) {
        for (var statement : statements) {
            switch (statement) {
                case Statement.AssignSlice assign -> split.add(assign.target());
                case Statement.If branch -> {
                    findSplit(branch.then());
                    findSplit(branch.otherwise());
                }
                case Statement.Switch choice -> {
                    choice.cases().forEach(arm -> findSplit(arm.body()));
                    findSplit(choice.otherwise());
                }
                case Statement.Assign _, Statement.MemoryWrite _ -> { }
            }
        }
    }

    private void statements(List<Statement> statements, List<Node> conditions) {
        for (var statement : statements) {
            switch (statement) {
                case Statement.Assign(var target, var value, var source) -> {
                    var read = union(conditions, nodes(value));
                    if (split.contains(target)) {
                        for (var bit = 0; bit < target.type().width(); bit++) {
                            depend(target, bit, source, read);
                        }
                    } else {
                        depend(target, -1, source, read);
                    }
                }
                case Statement.AssignSlice(var target, var high, var low, var value, var source) -> {
                    var read = union(conditions, nodes(value));
                    for (var bit = low; bit <= high; bit++) {
                        depend(target, bit, source, read);
                    }
                }
                case Statement.If branch -> {
                    var inner = union(conditions, nodes(branch.condition()));
                    statements(branch.then(), inner);
                    statements(branch.otherwise(), inner);
                }
                case Statement.Switch choice -> {
                    var inner = union(conditions, nodes(choice.subject()));
                    choice.cases().forEach(arm -> statements(arm.body(), inner));
                    statements(choice.otherwise(), inner);
                }
                case Statement.MemoryWrite _ -> { }
            }
        }
    }

    private static List<Node> union(List<Node> left, Set<Node> right) {
        var all = new LinkedHashSet<>(left);
        all.addAll(right);
        return List.copyOf(all);
    }

    private void depend(Signal target, int bit, Source source, Iterable<Node> on) {
        var set = edges.computeIfAbsent(new Node(target, bit, source), key -> new LinkedHashSet<>());
        on.forEach(set::add);
    }

    private Set<Node> nodes(Expr expr) {
        var found = new LinkedHashSet<Node>();
        collect(expr, found, Collections.newSetFromMap(new IdentityHashMap<>()));
        return found;
    }

    private void collect(Expr expr, Set<Node> found, Set<Expr> seen) {
        switch (expr) {
            case Expr.Ref(var signal, var _) -> add(signal, signal.type().width() - 1, 0, found);
            case Expr.Slice(Expr.Ref(var signal, var _), var high, var low, var _) -> add(signal, high, low, found);
            default -> {
                if (seen.add(expr)) {
                    expr.operands().forEach(operand -> collect(operand, found, seen));
                }
            }
        }
    }

    private void add(Signal signal, int high, int low, Set<Node> found) {
        if (signal instanceof Register) {
            return;
        }
        if (!split.contains(signal)) {
            found.add(new Node(signal, -1, Source.UNKNOWN));
            return;
        }
        for (var bit = low; bit <= high; bit++) {
            found.add(new Node(signal, bit, Source.UNKNOWN));
        }
    }

    /** Every signal that {@code from} depends on. */
    Set<Signal> reach(Signal from) {
        Set<Signal> signals = Collections.newSetFromMap(new IdentityHashMap<>());
        var seen = new LinkedHashSet<Node>();
        var open = new ArrayDeque<Node>();
        add(from, from.type().width() - 1, 0, seen);
        open.addAll(seen);
        while (!open.isEmpty()) {
            var node = open.pop();
            signals.add(node.signal());
            edges.getOrDefault(node, Set.of()).stream().filter(seen::add).forEach(open::push);
        }
        return signals;
    }

    /** One loop for each place where a walk along the dependencies meets itself. */
    List<List<Node>> loops() {
        var loops = new ArrayList<List<Node>>();
        var state = new HashMap<Node, Boolean>();
        for (var start : List.copyOf(edges.keySet())) {
            walk(start, state, loops);
        }
        return loops;
    }

    /** Depth first, without recursion: a chain may be as long as the design. {@code false} means on the current path. */
    private void walk(Node start, Map<Node, Boolean> state, List<List<Node>> loops) {
        if (state.containsKey(start)) {
            return;
        }
        var path = new ArrayList<Node>();
        var iterators = new ArrayList<java.util.Iterator<Node>>();
        enter(start, state, path, iterators);
        while (!path.isEmpty()) {
            var iterator = iterators.getLast();
            if (!iterator.hasNext()) {
                state.put(path.removeLast(), true);
                iterators.removeLast();
                continue;
            }
            var next = iterator.next();
            var known = state.get(next);
            if (known == null) {
                enter(next, state, path, iterators);
            } else if (!known) {
                loops.add(List.copyOf(path.subList(path.indexOf(next), path.size()).reversed()));
            }
        }
    }

    private void enter(Node node, Map<Node, Boolean> state, List<Node> path, List<java.util.Iterator<Node>> iterators) {
        state.put(node, false);
        path.add(withSource(node));
        iterators.add(edges.getOrDefault(node, Set.of()).iterator());
    }

    /** The node as the graph's key knows it, with the place where it is set. */
    private Node withSource(Node node) {
        if (node.source().isKnown() || !edges.containsKey(node)) {
            return node;
        }
        return sources().getOrDefault(node, node);
    }

    private Map<Node, Node> sources() {
        if (sources == null) {
            sources = new HashMap<>();
            edges.keySet().forEach(key -> sources.put(key, key));
        }
        return sources;
    }


}
