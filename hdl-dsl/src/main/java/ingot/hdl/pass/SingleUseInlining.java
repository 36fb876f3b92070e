package ingot.hdl.pass;

import ingot.hdl.netlist.Clocking;
import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Process;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Statement;
import ingot.hdl.netlist.Wire;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Writes an expression in the place where it is used, if that is one place and it is short, instead of giving it a wire. Wires that
 * only stand for another signal or a literal go wherever they are used. What checks, instances, clock gates and slices read keeps its name.
 */
public final class SingleUseInlining implements Pass {
    /** Operators in one expression, so that a line can still be read. */
    private static final int LONGEST = 6;

    @Override
    public Netlist apply(Netlist netlist) {
        return EachModule.apply(netlist, SingleUseInlining::inline);
    }

    private static NetModule inline(NetModule module) {
        var inliner = new Inliner(module);
        // Every process is rewritten before it is decided which wires are not needed any more.
        var rewritten = new Rewriting(inliner::rewrite).processes(module.processes());
        var kept = new ArrayList<Process>();
        for (int i = 0; i < rewritten.size(); i++) {
            var assign = SimpleWires.definition(module.processes().get(i));
            if (assign == null || !inliner.inlined.contains(assign.target())) {
                kept.add(rewritten.get(i));
            }
        }
        return new ModuleEditor(module)
                .wires(module.wires().stream().filter(wire -> !inliner.inlined.contains(wire)).toList())
                .processes(kept).build();
    }

    private static final class Inliner extends ExprRewriter {
        private final Map<Wire, Expr> definitions;
        private final Map<Signal, Integer> uses = new HashMap<>();
        private final Set<Signal> byName = Collections.newSetFromMap(new IdentityHashMap<>());
        private final Set<Signal> inlined = Collections.newSetFromMap(new IdentityHashMap<>());
        private final Map<Expr, Integer> costs = new IdentityHashMap<>();

        Inliner(NetModule module) {
            definitions = SimpleWires.of(module);
            module.processes().forEach(process -> {
                Statement.walkExpressions(process.body(), root -> count(root, false));
                if (process instanceof Process.Clocked clocked) {
                    keep(clocked.clocking());
                }
            });
            module.registers().forEach(register -> keep(register.clocking()));
            module.instances().forEach(instance -> instance.inputs().values().forEach(root -> count(root, true)));
            module.clockGates().forEach(gate -> {
                byName.add(gate.clock());
                count(gate.enable(), true);
            });
            var verification = module.verification();
            verification.processes().forEach(process -> {
                Statement.walkExpressions(process.body(), root -> count(root, true));
                if (process instanceof Process.Clocked clocked) {
                    keep(clocked.clocking());
                }
            });
            verification.registers().forEach(register -> keep(register.clocking()));
            verification.properties().forEach(property -> {
                count(property.condition(), true);
                keep(property.clocking());
            });
        }

        private void keep(Clocking clocking) {
            byName.add(clocking.clock());
            clocking.reset().ifPresent(reset -> byName.add(reset.signal()));
        }

        /** Counts as the text would: a node that is shared is written as often as it is used. */
        private void count(Expr root, boolean keepsNames) {
            var seen = Collections.newSetFromMap(new IdentityHashMap<Expr, Boolean>());
            var stack = new ArrayDeque<Expr>();
            stack.push(root);
            while (!stack.isEmpty()) {
                var node = stack.pop();
                boolean again = !seen.add(node);
                if (node instanceof Expr.Ref ref) {
                    uses.merge(ref.signal(), again ? 2 : 1, Integer::sum);
                    if (keepsNames) {
                        byName.add(ref.signal());
                    }
                }
                if (node instanceof Expr.Slice slice && slice.operand() instanceof Expr.Ref ref) {
                    byName.add(ref.signal());
                }
                if (!again) {
                    Operands.of(node).forEach(stack::push);
                } else {
                    twice(node);
                }
            }
        }

        /** Everything below a node that one expression has twice is there twice. */
        private void twice(Expr node) {
            var stack = new ArrayDeque<Expr>();
            var seen = Collections.newSetFromMap(new IdentityHashMap<Expr, Boolean>());
            stack.push(node);
            while (!stack.isEmpty()) {
                var next = stack.pop();
                if (seen.add(next)) {
                    if (next instanceof Expr.Ref ref) {
                        uses.merge(ref.signal(), 2, Integer::sum);
                    }
                    Operands.of(next).forEach(stack::push);
                }
            }
        }

        @Override
        Expr behind(Expr.Ref ref) {
            return ref.signal() instanceof Wire wire && !byName.contains(wire) ? definitions.get(wire) : null;
        }

        @Override
        Expr rule(Expr node) {
            if (node instanceof Expr.Ref ref && behind(ref) != null && known(behind(ref)) instanceof Expr value) {
                boolean trivial = value instanceof Expr.Ref || value instanceof Expr.Literal;
                if (trivial || uses.get(ref.signal()) == 1 && cost(value) <= LONGEST) {
                    inlined.add(ref.signal());
                    return value;
                }
                return node;
            }
            cost(node);
            return node;
        }

        private int cost(Expr node) {
            var known = costs.get(node);
            if (known == null) {
                int cost = switch (node) {
                    case Expr.Ref _, Expr.Literal _ -> 0;
                    case Expr.Select select -> select.elements().size();
                    case Expr.Unary _, Expr.Binary _, Expr.Mux _, Expr.Slice _, Expr.Concat _, Expr.Convert _, Expr.MemoryRead _ -> 1;
                };
                for (var operand : Operands.of(node)) {
                    cost += cost(operand);
                }
                known = Math.min(cost, LONGEST + 1);
                costs.put(node, known);
            }
            return known;
        }
    }
}
