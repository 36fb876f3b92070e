package ingot.hdl.pass;

import ingot.hdl.netlist.ClockGate;
import ingot.hdl.netlist.Clocking;
import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Instance;
import ingot.hdl.netlist.Memory;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Port;
import ingot.hdl.netlist.Property;
import ingot.hdl.netlist.Register;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.StateMachine;
import ingot.hdl.netlist.Wire;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The data flow of a whole hierarchy, for simulators. A signal inside an instance is named after its path,
 * {@code pe_0_0.weight}; ports of instances become wires; the top's own signals are the objects of the netlist. A clock or reset
 * that the parent passes on as it is stays the parent's signal. A clock gate becomes an enable of the registers and memories
 * behind it, which then have the clock in front of it; its output reads as the enable.
 */
public final class Flatten {
    private final Map<NetModule, Dataflow> flows = new HashMap<>();
    private final List<Wire> wires = new ArrayList<>();
    private final List<Register> registers = new ArrayList<>();
    private final List<Memory> memories = new ArrayList<>();
    private final Map<Signal, Expr> values = new LinkedHashMap<>();
    private final List<Dataflow.Write> writes = new ArrayList<>();
    private final List<Dataflow.Box> boxes = new ArrayList<>();
    private final List<Property> properties = new ArrayList<>();
    private final List<StateMachine> machines = new ArrayList<>();
    private final Map<Signal, Gated> gates = new HashMap<>();
    private final Deque<Copy> pending = new ArrayDeque<>();

    private final Set<NetModule> closed;

    private Flatten(Set<NetModule> closed) {
        this.closed = closed;
    }

    /** The flat data flow of {@code netlist}. */
    public static Dataflow flatten(Netlist netlist) {
        return flatten(netlist, Set.of());
    }

    /** The flat data flow of {@code netlist} around the instances of {@code closed} modules, which become boxes like black ones. */
    public static Dataflow flatten(Netlist netlist, Set<NetModule> closed) {
        return new Flatten(closed).run(netlist.top());
    }

    private Dataflow run(NetModule top) {
        pending.add(new Copy("", top));
        while (!pending.isEmpty()) {
            pending.remove().fill();
        }
        return new Dataflow(top.name(), top.ports(), wires, registers, memories, values, writes, boxes, properties,
                machines);
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
            var flow = flows.computeIfAbsent(module, Dataflow::of);
            for (var memory : flow.memories()) {
                var copy = prefix.isEmpty() ? memory : memory.named(prefix + memory.name());
                memoryCopies.put(memory, copy);
                memories.add(copy);
            }
            module.clockGates().forEach(this::gate);
            module.clockGates().forEach(this::enable);
            flow.wires().forEach(this::map);
            flow.registers().forEach(this::map);
            flow.values().forEach((signal, value) -> {
                if (!(signal instanceof Register)) {
                    values.put(map(signal), copier.copy(value));
                }
            });
            flow.registers().forEach(register -> next(register, flow.values().get(register)));
            flow.writes().forEach(this::write);
            flow.properties().forEach(this::property);
            for (var machine : flow.machines()) {
                machines.add(new StateMachine((Register) map(machine.state()), machine.states(), machine.arcs()));
            }
            module.instances().forEach(this::instance);
        }

        private void gate(ClockGate gate) {
            var clock = map(gate.clock());
            var outer = gates.get(clock);
            var output = map(gate.output());
            gates.put(output, new Gated(outer == null ? clock : outer.clock(), new Expr.Ref(output, gate.source())));
        }

        private void enable(ClockGate gate) {
            var outer = gates.get(map(gate.clock()));
            var enable = copier.copy(gate.enable());
            values.put(map(gate.output()), outer == null ? enable : outer.and(enable, gate.source()));
        }

        private void next(Register register, Expr value) {
            var gated = gated(register.clocking());
            if (gated == null) {
                if (value != null) {
                    values.put(map(register), copier.copy(value));
                }
                return;
            }
            var copy = (Register) map(register);
            var next = value == null ? new Expr.Ref(copy, copy.source()) : copier.copy(value);
            values.put(copy, gated.next(copy, next, register, map(register.clocking()).reset()));
        }

        private void write(Dataflow.Write write) {
            var gated = gated(write.clocking());
            var enable = copier.copy(write.enable());
            writes.add(new Dataflow.Write(
                    memoryCopies.get(write.memory()), plain(write.clocking()),
                    gated == null ? enable : gated.and(enable, write.source()),
                    copier.copy(write.address()), copier.copy(write.value()), write.source()));
        }

        private void property(Property property) {
            var gated = gated(property.clocking());
            var condition = copier.copy(property.condition());
            var clocking = map(property.clocking());
            properties.add(new Property(prefix + property.name(), property.kind(),
                    gated == null ? clocking : new Clocking(gated.clock(), clocking.reset()),
                    gated == null ? condition : gated.sampled(property.kind(), condition, property.source()),
                    property.message(), property.source()));
        }

        /** The gate in front of a clock; {@code null} where there is none. */
        private Gated gated(Clocking clocking) {
            return gates.get(map(clocking.clock()));
        }

        /** {@code clocking} without gates. */
        private Clocking plain(Clocking clocking) {
            var gated = gated(clocking);
            var mapped = map(clocking);
            return gated == null ? mapped : gated.clocking(mapped.reset());
        }

        private void box(Instance instance) {
            var name = prefix + instance.name();
            var inputs = new LinkedHashMap<String, Expr>();
            var outputs = new LinkedHashMap<String, Signal>();
            var clocks = new LinkedHashMap<String, Dataflow.Clock>();
            instance.inputs().forEach((port, value) -> inputs.put(port, copier.copy(value)));
            instance.outputs().forEach((port, wire) -> outputs.put(port, map(wire)));
            for (var port : instance.module().ports()) {
                if (port.role() == Port.Role.CLOCK && inputs.get(port.name()) instanceof Expr.Ref ref) {
                    var gated = gates.get(ref.signal());
                    clocks.put(port.name(), gated == null ? new Dataflow.Clock(ref.signal(), Optional.empty())
                            : new Dataflow.Clock(gated.clock(), Optional.of(gated.enable())));
                }
            }
            boxes.add(new Dataflow.Box(name, instance.module(), inputs, outputs, clocks));
        }

        private void instance(Instance instance) {
            if (instance.module().blackBox().isPresent() || closed.contains(instance.module())) {
                box(instance);
                return;
            }
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
            var copy = prefix.isEmpty() && !isGated(signal) ? signal : rename(signal);
            signals.put(signal, copy);
            switch (copy) {
                case Wire wire -> wires.add(wire);
                case Register register -> registers.add(register);
                case Port _ -> { }
            }
            return copy;
        }

        private boolean isGated(Signal signal) {
            return signal instanceof Register register && gated(register.clocking()) != null;
        }

        private Signal rename(Signal signal) {
            var path = prefix + signal.name();
            return switch (signal) {
                case Port port -> new Wire(path, port.type(), port.source());
                case Wire wire -> new Wire(path, wire.type(), wire.source());
                case Register register -> {
                    var clocking = plain(register.clocking());
                    var lost = register.clocking().reset().isPresent() && clocking.reset().isEmpty();
                    yield new Register(path, register.type(), clocking, lost ? Optional.empty() : register.resetValue(),
                            register.source());
                }
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
