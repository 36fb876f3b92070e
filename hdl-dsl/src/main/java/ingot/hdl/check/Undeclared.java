package ingot.hdl.check;

import ingot.hdl.Diagnostic;
import ingot.hdl.netlist.Clocking;
import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Instance;
import ingot.hdl.netlist.Memory;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Process;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Source;
import ingot.hdl.netlist.Statement;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * {@code E019}: a module uses a signal or a memory that is not its own, or leaves a port of an instance open. The language cannot make one; a
 * netlist that was read, made by hand or rewritten can.
 */
final class Undeclared implements Check {
    @Override
    public void run(Facts facts, Findings found) {
        facts.modules().forEach(module -> new Search(module, found).run(facts));
    }

    private static final class Search {
        private final NetModule module;
        private final Findings found;
        private final Set<Object> known = Collections.newSetFromMap(new IdentityHashMap<>());

        Search(NetModule module, Findings found) {
            this.module = module;
            this.found = found;
        }

        void run(Facts facts) {
            known.addAll(module.ports());
            known.addAll(Parts.wires(module));
            known.addAll(Parts.registers(module));
            known.addAll(module.memories());
            Parts.registers(module).forEach(register -> clocking(register.clocking(), register.source()));
            Parts.processes(module).forEach(this::process);
            for (var gate : module.clockGates()) {
                use(gate.output(), gate.source());
                use(gate.clock(), gate.source());
                root(gate.enable());
            }
            for (var property : module.verification().properties()) {
                clocking(property.clocking(), property.source());
                root(property.condition());
            }
            module.instances().forEach(this::instance);
            for (var operator : facts.expressions(module)) {
                operator.operands().forEach(this::root);
                if (operator instanceof Expr.MemoryRead read) {
                    use(read.memory(), read.source());
                }
            }
        }

        private void process(Process process) {
            Statement.walk(process.body(), statement -> {
                statement.expressions().forEach(this::root);
                switch (statement) {
                    case Statement.Assign assign -> use(assign.target(), assign.source());
                    case Statement.AssignSlice assign -> use(assign.target(), assign.source());
                    case Statement.MemoryWrite write -> use(write.memory(), write.source());
                    case Statement.If _, Statement.Switch _ -> { }
                }
            });
            if (process instanceof Process.Clocked clocked) {
                var first = clocked.body().isEmpty() ? module.source() : clocked.body().getFirst().source();
                clocking(clocked.clocking(), first);
            }
        }

        private void clocking(Clocking clocking, Source source) {
            use(clocking.clock(), source);
            clocking.reset().ifPresent(reset -> use(reset.signal(), source));
        }

        private void instance(Instance instance) {
            instance.inputs().values().forEach(this::root);
            instance.outputs().values().forEach(wire -> use(wire, instance.source()));
            for (var port : instance.module().ports()) {
                var ends = port.direction() == Direction.INPUT ? instance.inputs() : instance.outputs();
                if (port.type().width() > 0 && !ends.containsKey(port.name())) {
                    report("port `" + port.name() + "` of instance `" + instance.name() + "` is left open in " + module.name(), instance.source(),
                            "give every input an expression and every output a wire");
                }
            }
        }

        private void root(Expr expr) {
            if (expr instanceof Expr.Ref(var signal, var source)) {
                use(signal, source);
            }
        }

        private void use(Signal signal, Source source) {
            if (!known.contains(signal)) {
                undeclared("signal `" + signal.name() + "`", source);
                known.add(signal);
            }
        }

        private void use(Memory memory, Source source) {
            if (!known.contains(memory)) {
                undeclared("memory `" + memory.name() + "`", source);
                known.add(memory);
            }
        }

        private void undeclared(String what, Source source) {
            report(what + " is used in " + module.name() + " and not declared there", source,
                    "add it to the module's own; what belongs to another module comes through a port of an instance");
        }

        private void report(String message, Source source, String help) {
            found.add(module, new Diagnostic("E019", message, source, help));
        }
    }
}
