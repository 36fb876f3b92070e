package ingot.hdl.pass;

import ingot.hdl.netlist.Clocking;
import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Instance;
import ingot.hdl.netlist.Memory;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Port;
import ingot.hdl.netlist.Register;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Wire;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The data flow of a whole hierarchy, for simulators. A signal inside an instance is named after its path,
 * {@code pe_0_0.weight}; ports of instances become wires; the top's own signals are the objects of the netlist. A clock or reset
 * that the parent passes on as it is stays the parent's signal.
 */
public final class Flatten {
    private final Map<NetModule, Dataflow> flows = new HashMap<>();
    private final List<Wire> wires = new ArrayList<>();
    private final List<Register> registers = new ArrayList<>();
    private final List<Memory> memories = new ArrayList<>();
    private final Map<Signal, Expr> values = new LinkedHashMap<>();
    private final List<Dataflow.Write> writes = new ArrayList<>();
    private final Deque<Copy> pending = new ArrayDeque<>();

    private Flatten() {}

    /** The flat data flow of {@code netlist}. */
    public static Dataflow flatten(Netlist netlist) {
        return new Flatten().run(netlist.top());
    }

    private Dataflow run(NetModule top) {
        pending.add(new Copy("", top));
        while (!pending.isEmpty()) {
            pending.remove().fill();
        }
        return new Dataflow(top.name(), top.ports(), wires, registers, memories, values, writes);
    }

    /** One module at one place of the hierarchy. */
    private final class Copy {
        private final String prefix;
        private final NetModule module;
        private final Map<Signal, Signal> signals = new IdentityHashMap<>();
        private final Map<Memory, Memory> memoryCopies = new IdentityHashMap<>();
        private final Map<Clocking, Clocking> clockings = new HashMap<>();
        private final ExprCopier copier = new ExprCopier(this::map, memoryCopies::get);

        Copy(String prefix, NetModule module) {
            this.prefix = prefix;
            this.module = module;
        }

        void fill() {
            module.wires().forEach(this::map);
            module.registers().forEach(this::map);
            for (var memory : module.memories()) {
                var copy = prefix.isEmpty()
                        ? memory
                        : memory.named(prefix + memory.name());
                memoryCopies.put(memory, copy);
                memories.add(copy);
            }
            var flow = flows.computeIfAbsent(module, Dataflow::of);
            flow.values().forEach((signal, value) -> values.put(map(signal), copier.copy(value)));
            for (var write : flow.writes()) {
                writes.add(new Dataflow.Write(
                        memoryCopies.get(write.memory()), map(write.clocking()), copier.copy(write.enable()),
                        copier.copy(write.address()), copier.copy(write.value()), write.source()));
            }
            module.instances().forEach(this::instance);
        }

        private void instance(Instance instance) {
            var child = new Copy(prefix + instance.name() + ".", instance.module());
            for (var port : instance.module().ports()) {
                if (port.direction() == Direction.OUTPUT) {
                    var parent = instance.outputs().get(port.name());
                    var inner = child.map(port);
                    if (parent != null) {
                        values.put(map(parent), new Expr.Ref(inner, instance.source()));
                    }
                    continue;
                }
                var value = instance.inputs().get(port.name());
                if (value == null) {
                    throw new IllegalArgumentException("input `" + port.name() + "` of instance `" + prefix
                            + instance.name() + "` is not connected");
                }
                if (port.role() != Port.Role.DATA && value instanceof Expr.Ref ref) {
                    child.signals.put(port, map(ref.signal()));
                } else {
                    values.put(child.map(port), copier.copy(value));
                }
            }
            pending.add(child);
        }

        private Signal map(Signal signal) {
            var known = signals.get(signal);
            if (known != null) {
                return known;
            }
            var copy = prefix.isEmpty() ? signal : rename(signal);
            signals.put(signal, copy);
            switch (copy) {
                case Wire wire -> wires.add(wire);
                case Register register -> registers.add(register);
                case Port _ -> { }
            }
            return copy;
        }

        private Signal rename(Signal signal) {
            var path = prefix + signal.name();
            return switch (signal) {
                case Port port -> new Wire(path, port.type(), port.source());
                case Wire wire -> new Wire(path, wire.type(), wire.source());
                case Register register -> new Register(
                        path, register.type(), map(register.clocking()), register.resetValue(), register.source());
            };
        }

        private Clocking map(Clocking clocking) {
            var known = clockings.get(clocking);
            if (known == null) {
                known = new Clocking(
                        map(clocking.clock()),
                        clocking.reset().map(reset ->
                                new Clocking.Reset(map(reset.signal()), reset.kind(), reset.activeHigh())));
                clockings.put(clocking, known);
            }
            return known;
        }
    }
}
