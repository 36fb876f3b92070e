package ingot.hdl.pass;

import ingot.hdl.netlist.ClockGate;
import ingot.hdl.netlist.Clocking;
import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Instance;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Process;
import ingot.hdl.netlist.Register;
import ingot.hdl.netlist.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What of a module can be seen from outside, or is checked: signals, memories and instances. */
final class Liveness {
    private final Set<Object> live = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Expr> read = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Object> pending = new ArrayDeque<>();
    private final Map<Object, List<Process>> drivers = new IdentityHashMap<>();
    private final Map<Object, Instance> instances = new IdentityHashMap<>();
    private final Map<Object, ClockGate> gates = new IdentityHashMap<>();

    private Liveness() {}

    /** {@code watched} tells modules whose instances stay although nobody reads them. */
    static Liveness of(NetModule module, Predicate<NetModule> watched) {
        var result = new Liveness();
        result.index(module);
        module.ports().stream().filter(port -> port.direction() == Direction.OUTPUT).forEach(result::mark);
        module.instances().stream().filter(instance -> watched.test(instance.module())).forEach(result::mark);
        result.verification(module);
        while (!result.pending.isEmpty()) {
            result.follow(result.pending.pop());
        }
        return result;
    }

    boolean contains(Object thing) {
        return live.contains(thing);
    }

    private void index(NetModule module) {
        for (var process : module.processes()) {
            for (var target : Targets.of(process.body())) {
                var list = drivers.computeIfAbsent(target, _ -> new ArrayList<>());
                if (list.isEmpty() || list.getLast() != process) {
                    list.add(process);
                }
            }
        }
        module.instances().forEach(instance -> instance.outputs().values().forEach(wire -> instances.put(wire, instance)));
        module.clockGates().forEach(gate -> gates.put(gate.output(), gate));
    }

    private void verification(NetModule module) {
        var verification = module.verification();
        for (var process : verification.processes()) {
            reads(process.body());
            clocking(process);
        }
        verification.registers().forEach(register -> clocking(register.clocking()));
        verification.machines().forEach(machine -> mark(machine.state()));
        for (var property : verification.properties()) {
            read(property.condition());
            clocking(property.clocking());
        }
    }

    private void mark(Object thing) {
        if (live.add(thing)) {
            pending.push(thing);
        }
    }

    private void follow(Object thing) {
        if (thing instanceof Register register) {
            clocking(register.clocking());
        }
        if (thing instanceof Instance instance) {
            instance.inputs().values().forEach(this::read);
            instance.outputs().values().forEach(this::mark);
        }
        if (instances.containsKey(thing)) {
            mark(instances.get(thing));
        }
        if (gates.containsKey(thing)) {
            mark(gates.get(thing).clock());
            read(gates.get(thing).enable());
        }
        for (var process : drivers.getOrDefault(thing, List.of())) {
            reads(Targets.only(process.body(), target -> target == thing));
            clocking(process);
        }
    }

    private void clocking(Process process) {
        if (process instanceof Process.Clocked clocked) {
            clocking(clocked.clocking());
        }
    }

    private void clocking(Clocking clocking) {
        mark(clocking.clock());
        clocking.reset().ifPresent(reset -> mark(reset.signal()));
    }

    private void reads(List<Statement> statements) {
        Statement.walkExpressions(statements, this::read);
    }

    private void read(Expr root) {
        var stack = new ArrayDeque<Expr>();
        stack.push(root);
        while (!stack.isEmpty()) {
            var node = stack.pop();
            if (read.add(node)) {
                Operands.of(node).forEach(stack::push);
                if (node instanceof Expr.Ref ref) {
                    mark(ref.signal());
                } else if (node instanceof Expr.MemoryRead access) {
                    mark(access.memory());
                }
            }
        }
    }
}
