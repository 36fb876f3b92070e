package ingot.hdl.pass;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Process;
import ingot.hdl.netlist.Statement;
import ingot.hdl.netlist.Verification;
import ingot.hdl.netlist.Wire;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Computes once what is written twice: equal expressions of a module become one. Where a wire stands for the expression already, all
 * use that; else it gets a wire named after what it is. Logic that exists only for checking neither gives nor takes.
 */
public final class CommonSubexpressions implements Pass {
    @Override
    public Netlist apply(Netlist netlist) {
        return EachModule.apply(netlist, CommonSubexpressions::share);
    }

    private static NetModule share(NetModule module) {
        var interning = new Interning();
        var design = new ModuleEditor(module).verification(Verification.NONE).build();
        var unique = new Rewriting(interning::rewrite).module(design);
        var uses = new Uses(unique);
        Map<Expr, Wire> named = new IdentityHashMap<>();
        SimpleWires.of(unique).forEach((wire, value) -> {
            if (isWorthAName(value)) {
                named.putIfAbsent(value, wire);
            }
        });
        var names = new FreshNames(module);
        var wires = new ArrayList<>(module.wires());
        var shared = new ArrayList<Expr>();
        for (var expr : uses.order()) {
            if (isWorthAName(expr) && uses.count(expr) > 1 && !named.containsKey(expr)) {
                var wire = new Wire(names.fresh(FreshNames.describe(expr)), expr.type(), expr.source());
                wires.add(wire);
                named.put(expr, wire);
                shared.add(expr);
            }
        }
        var byName = new ByName(named);
        var processes = new ArrayList<Process>();
        for (var expr : shared) {
            processes.add(assign(named.get(expr), byName.definition(expr)));
        }
        for (var process : unique.processes()) {
            processes.add(byName.process(process));
        }
        return new ModuleEditor(new Rewriting(byName::rewrite).module(unique))
                .wires(wires).processes(processes).verification(module.verification()).build();
    }

    private static Process assign(Wire wire, Expr value) {
        return new Process.Combinational(List.of(new Statement.Assign(wire, value, value.source())));
    }

    /** Whether computing {@code expr} twice costs anything. */
    private static boolean isWorthAName(Expr expr) {
        return switch (expr) {
            case Expr.Ref _, Expr.Literal _, Expr.Slice _, Expr.Convert _, Expr.Concat _ -> false;
            case Expr.Unary unary -> unary.op() != Expr.UnaryOp.NOT;
            case Expr.Binary _, Expr.Mux _, Expr.Select _, Expr.MemoryRead _ -> expr.width() > 0;
        };
    }

    /** Puts references to wires in the place of what they stand for. */
    private static final class ByName extends ExprRewriter {
        private final Map<Expr, Wire> named;

        ByName(Map<Expr, Wire> named) {
            this.named = named;
        }

        /** {@code expr} itself, of operands by name. */
        Expr definition(Expr expr) {
            return Operands.replace(expr, Operands.of(expr).stream().map(this::rewrite).toList());
        }

        Process process(Process process) {
            var assign = SimpleWires.definition(process);
            if (assign != null && named.get(assign.value()) == assign.target()) {
                return assign((Wire) assign.target(), definition(assign.value()));
            }
            return new Rewriting(this::rewrite).processes(List.of(process)).getFirst();
        }

        @Override
        Expr replacement(Expr node) {
            var wire = named.get(node);
            return wire == null ? null : new Expr.Ref(wire, node.source());
        }

        @Override
        Expr rule(Expr node) {
            return node;
        }
    }
}
