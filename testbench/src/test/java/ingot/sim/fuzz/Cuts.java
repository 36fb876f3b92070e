package ingot.sim.fuzz;

import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Instance;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Port;
import ingot.hdl.netlist.Process;
import ingot.hdl.netlist.Statement;
import ingot.hdl.pass.DeadCode;
import ingot.hdl.pass.EachModule;
import ingot.hdl.pass.ModuleEditor;
import ingot.hdl.pass.Operands;
import ingot.hdl.pass.Rewriting;
import ingot.hdl.pass.Targets;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Netlists that are a little smaller than a given one, those that lack most first. */
final class Cuts {
    private final Netlist netlist;
    private final List<Netlist> smaller = new ArrayList<>();

    private Cuts(Netlist netlist) {
        this.netlist = netlist;
    }

    static List<Netlist> of(Netlist netlist) {
        var cuts = new Cuts(netlist);
        cuts.outputs();
        for (var module : netlist.modules().reversed()) {
            cuts.statements(module);
            cuts.expressions(module);
        }
        return cuts.smaller;
    }

    private void add(NetModule from, NetModule to) {
        smaller.add(new DeadCode().apply(EachModule.apply(netlist, module -> module.name().equals(from.name()) ? to(module, to) : module)));
    }

    /** {@code changed} with the instances of {@code module}, whose modules may be copies. */
    private static NetModule to(NetModule module, NetModule changed) {
        var byName = new HashMap<String, NetModule>();
        module.instances().forEach(instance -> byName.put(instance.name(), instance.module()));
        return new ModuleEditor(changed).instances(changed.instances().stream().map(instance -> new Instance(
                instance.name(), byName.get(instance.name()), instance.inputs(), instance.outputs(), instance.source())).toList()).build();
    }

    private void outputs() {
        var top = netlist.top();
        var outputs = top.ports().stream().filter(port -> port.direction() == Direction.OUTPUT).toList();
        for (var output : outputs.size() > 1 ? outputs : List.<Port>of()) {
            add(top, new ModuleEditor(top).ports(top.ports().stream().filter(port -> port != output).toList())
                    .processes(top.processes().stream().map(process -> body(process, Targets.only(process.body(), target -> target != output)))
                            .filter(process -> !process.body().isEmpty()).toList()).build());
        }
    }

    private void statements(NetModule module) {
        for (int i = 0; i < module.processes().size(); i++) {
            var process = module.processes().get(i);
            for (var body : without(process.body())) {
                var processes = new ArrayList<>(module.processes());
                processes.set(i, body(process, body));
                var drives = Targets.of(body);
                if (process instanceof Process.Clocked || drives.containsAll(Targets.of(process.body()))) {
                    add(module, new ModuleEditor(module).processes(processes.stream().filter(one -> !one.body().isEmpty()).toList()).build());
                }
            }
        }
    }

    private static Process body(Process process, List<Statement> body) {
        return switch (process) {
            case Process.Combinational _ -> new Process.Combinational(body);
            case Process.Clocked clocked -> new Process.Clocked(clocked.clocking(), body);
        };
    }

    /** {@code statements} with one of them gone, or one choice replaced by what it chooses. */
    private static List<List<Statement>> without(List<Statement> statements) {
        var variants = new ArrayList<List<Statement>>();
        for (int i = 0; i < statements.size(); i++) {
            variants.add(replaced(statements, i, List.of()));
            switch (statements.get(i)) {
                case Statement.If branch -> {
                    variants.add(replaced(statements, i, branch.then()));
                    variants.add(replaced(statements, i, branch.otherwise()));
                }
                case Statement.Switch choice -> {
                    for (var arm : choice.cases()) {
                        variants.add(replaced(statements, i, arm.body()));
                        variants.add(replaced(statements, i, List.of(new Statement.Switch(choice.subject(),
                                choice.cases().stream().filter(other -> other != arm).toList(), choice.otherwise(), choice.source()))));
                    }
                    variants.add(replaced(statements, i, choice.otherwise()));
                }
                case Statement.Assign _, Statement.AssignSlice _, Statement.MemoryWrite _ -> { }
            }
        }
        return variants;
    }

    private static List<Statement> replaced(List<Statement> statements, int at, List<Statement> by) {
        var result = new ArrayList<>(statements.subList(0, at));
        result.addAll(by);
        result.addAll(statements.subList(at + 1, statements.size()));
        return result;
    }

    /** Every expression once as zero, and once as an operand of its type. */
    private void expressions(NetModule module) {
        var seen = Collections.newSetFromMap(new IdentityHashMap<Expr, Boolean>());
        var order = new ArrayList<Expr>();
        new Rewriting(root -> {
            collect(root, seen, order);
            return root;
        }).module(module);
        for (var expr : order) {
            var by = new ArrayList<Expr>();
            if (!(expr instanceof Expr.Literal)) {
                by.add(new Expr.Literal(BigInteger.ZERO, expr.type(), expr.source()));
            }
            Operands.of(expr).stream().filter(operand -> operand.type().equals(expr.type())).forEach(by::add);
            for (var other : by) {
                Map<Expr, Expr> done = new IdentityHashMap<>();
                done.put(expr, other);
                add(module, new Rewriting(root -> replace(root, done)).module(module));
            }
        }
    }

    private static void collect(Expr expr, Set<Expr> seen, List<Expr> order) {
        if (seen.add(expr) && !(expr instanceof Expr.Ref ref && ref.signal() instanceof Port port && port.role() != Port.Role.DATA)) {
            order.add(expr);
            Operands.of(expr).forEach(operand -> collect(operand, seen, order));
        }
    }

    private static Expr replace(Expr expr, Map<Expr, Expr> done) {
        var known = done.get(expr);
        if (known == null) {
            known = Operands.replace(expr, Operands.of(expr).stream().map(operand -> replace(operand, done)).toList());
            done.put(expr, known);
        }
        return known;
    }
}
