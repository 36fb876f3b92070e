package ingot.hdl.report;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Register;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Source;
import ingot.hdl.pass.Dataflow;
import ingot.hdl.pass.Flatten;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The longest chain of operators between two registers or ports, through instances.
 *
 * @param levels number of operators; a choice of many counts as the tree of choices that it is
 * @param steps where the chain begins, its operators, where it ends
 */
public record DeepestPath(int levels, List<Step> steps) {
    public DeepestPath {
        steps = List.copyOf(steps);
    }

    /** A register, a port, or an operator on the way. */
    public record Step(String what, Source source) {}

    /** The deepest path of {@code netlist}; of 0 levels where there is no operator. */
    static DeepestPath of(Netlist netlist) {
        return new Search(Flatten.flatten(netlist)).run();
    }

    private static final class Search {
        private final Dataflow flow;
        private final Map<Expr, Integer> depths = new IdentityHashMap<>();

        Search(Dataflow flow) {
            this.flow = flow;
        }

        DeepestPath run() {
            Expr deepest = null;
            var end = new Step("", Source.UNKNOWN);
            for (var entry : flow.values().entrySet()) {
                int depth = depth(entry.getValue());
                if (deepest == null || depth > depths.get(deepest)) {
                    deepest = entry.getValue();
                    end = new Step(entry.getKey().name(), entry.getKey().source());
                }
            }
            for (var write : flow.writes()) {
                for (var value : List.of(write.enable(), write.address(), write.value())) {
                    if (deepest == null || depth(value) > depths.get(deepest)) {
                        deepest = value;
                        end = new Step(write.memory().name(), write.source());
                    }
                }
            }
            if (deepest == null || depths.get(deepest) == 0) {
                return new DeepestPath(0, List.of());
            }
            var steps = new ArrayList<Step>();
            steps.add(end);
            trace(deepest, steps);
            return new DeepestPath(depths.get(deepest), steps.reversed());
        }

        /** The nodes that {@code node} waits for: its operands, or the driver of its signal. */
        private Stream<Expr> before(Expr node) {
            return node instanceof Expr.Ref(var signal, var _) ? driver(signal) : node.operands().stream();
        }

        private Stream<Expr> driver(Signal signal) {
            return signal instanceof Register ? Stream.empty() : Stream.ofNullable(flow.values().get(signal));
        }

        private int depth(Expr root) {
            var stack = new ArrayDeque<Expr>();
            stack.push(root);
            while (!stack.isEmpty()) {
                var node = stack.peek();
                if (depths.containsKey(node)) {
                    stack.pop();
                    continue;
                }
                var missing = before(node).filter(other -> !depths.containsKey(other)).toList();
                if (missing.isEmpty()) {
                    stack.pop();
                    depths.put(node, before(node).mapToInt(depths::get).max().orElse(0) + Contents.levels(node));
                } else {
                    missing.forEach(stack::push);
                }
            }
            return depths.get(root);
        }

        /** Adds the steps behind {@code node}, the last one first. */
        private void trace(Expr node, List<Step> steps) {
            for (var at = node; at != null; at = before(at).reduce((a, b) -> depths.get(b) > depths.get(a) ? b : a).orElse(null)) {
                if (Contents.levels(at) > 0) {
                    steps.add(new Step(Contents.kind(at) + " " + at.width(), at.source()));
                } else if (at instanceof Expr.Ref(var signal, var _) && driver(signal).findAny().isEmpty()) {
                    steps.add(new Step(signal.name(), signal.source()));
                }
            }
        }
    }
}
