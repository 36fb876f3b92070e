package ingot.hdl;

import ingot.hdl.netlist.ClockGate;
import ingot.hdl.netlist.Clocking;
import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Instance;
import ingot.hdl.netlist.Memory;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Port;
import ingot.hdl.netlist.Process;
import ingot.hdl.netlist.Register;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Source;
import ingot.hdl.netlist.Statement;
import ingot.hdl.netlist.Verification;
import ingot.hdl.netlist.Wire;
import ingot.hdl.pass.Targets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns what a constructor described into a {@link NetModule}, still without a name: processes, wires, names of signals. */
final class Finisher {
    private final Builder builder;
    private final Namer namer = new Namer();
    private final Map<Signal, Signal> signals = new IdentityHashMap<>();
    private final Map<Memory, Memory> memories = new IdentityHashMap<>();
    private final Map<Expr, Wire> named = new IdentityHashMap<>();
    private final Map<Builder, String> instanceNames = new IdentityHashMap<>();
    private final List<Wire> wires = new ArrayList<>();
    private final ChildInputs inputs;
    private final List<Grouping.Group> groups;
    private final List<Expr> shared;
    private final List<Statement> conditional;
    private final Map<Signal, Wire> feedback;
    private final Clockings clockings;

    Finisher(Builder builder) {
        this.builder = builder;
        this.clockings = new Clockings(builder, signals);
        enableChildren();
        var all = NextStates.of(builder.checking.machines(), builder.root.statements());
        var checking = builder.checking;
        var statements = checking.isEmpty() ? all : Targets.only(all, target -> !checking.owns(target));
        this.conditional = checking.isEmpty() ? List.of() : Targets.only(all, checking::owns);
        this.feedback = VerificationFinisher.refuseFeedback(builder, statements);
        signals.putAll(feedback);
        wires.addAll(feedback.values());
        this.inputs = ChildInputs.of(builder, statements, checking.reads(conditional));
        this.groups = Grouping.of(inputs.remaining(), builder.domains);
        var sharing = new Sharing(builder.names.labels());
        groups.forEach(group -> sharing.statements(group.statements()));
        inputs.direct().values().forEach(sharing::byName);
        builder.gates.forEach(gate -> sharing.byName(gate.enable()));
        builder.names.taken().forEach(sharing::onlyByName);
        this.shared = sharing.choose();
    }

    /** Instances that were made in a clock domain with an enable have an input for it. */
    private void enableChildren() {
        for (var child : builder.children) {
            var enable = child.domains.enable;
            if (enable != null && child.ports.contains(enable)) {
                builder.root.add(new Block.Done(new Statement.Assign(builder.connection(child, (Port) enable.signal()),
                        child.domains.outer.enable, child.site.source())));
            }
        }
    }

    NetModule finish() {
        var ports = ports();
        gatedClocks();
        nameRegisters();
        memories();
        wires();
        var registers = registers();
        var rewriter = new Rewriter(signals, memories, named);
        var processes = new ArrayList<Process>();
        processes.addAll(clockings.inversions());
        feedback.values().forEach(wire -> processes.add(new Process.Combinational(List.of(
                new Statement.Assign(wire, Exprs.zero(wire.type(), wire.source()), wire.source())))));
        Set<Expr> written = Collections.newSetFromMap(new IdentityHashMap<>());
        for (var group : groups) {
            Statement.walkExpressions(group.statements(), expr -> define(expr, rewriter, processes, written));
            var body = rewriter.statements(group.statements());
            processes.add(group.clocked() ? new Process.Clocked(clockings.of(group.domain()), body) : new Process.Combinational(body));
        }
        inputs.direct().values().forEach(expr -> define(expr, rewriter, processes, written));
        builder.gates.forEach(gate -> define(gate.enable(), rewriter, processes, written));
        var description = builder.module.getClass().getAnnotation(Description.class);
        namer.refused().forEach(builder::report);
        var instances = instances(rewriter, processes);
        var verification = builder.checking.isEmpty() ? Verification.NONE
                : new VerificationFinisher(builder, namer, signals, memories, named, clockings).finish(conditional);
        return new NetModule("", description == null ? "" : description.value(),
                ports, wires, registers, memories.values().stream().distinct().sorted(this::memoryOrder).toList(),
                instances, processes, gates(rewriter), verification, Optional.empty(), Optional.empty(), source());
    }

    private int memoryOrder(Memory left, Memory right) {
        var order = builder.memories.keySet().stream().map(memories::get).toList();
        return Integer.compare(order.indexOf(left), order.indexOf(right));
    }

    private Source source() {
        return builder.ports.isEmpty() ? builder.site.source() : builder.ports.getFirst().signal().source();
    }

    // Names and declarations

    private List<Port> ports() {
        Set<Signal> read = Collections.newSetFromMap(new IdentityHashMap<>());
        groups.forEach(group -> read.addAll(Reading.signals(group.statements())));
        Set<Expr> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        inputs.direct().values().forEach(expr -> Reading.signals(expr, read, seen));
        builder.gates.forEach(gate -> {
            read.add(gate.clock());
            Reading.signals(gate.enable(), read, seen);
        });
        var enable = builder.domains.enable;
        if (enable != null && !read.contains(enable.signal())) {
            builder.ports.remove(enable);
        }
        var ports = new ArrayList<>(clockings.ports(namer, groups, read));
        namer.settle(hints(builder.ports), "port");
        for (var entry : builder.ports) {
            var port = (Port) entry.signal();
            var settled = new Port(namer.name(entry.hint(), entry.path()), port.type(), port.direction(), port.role(), port.source());
            signals.put(port, settled);
            ports.add(settled);
        }
        return ports;
    }

    private static List<Hint> hints(List<Declared> declared) {
        return declared.stream().map(Declared::hint).toList();
    }

    private void gatedClocks() {
        namer.settle(builder.gates.stream().map(gate -> gate.output().hint()).toList(), "gated");
        for (var gate : builder.gates) {
            wire(gate.output().signal(), namer.name(gate.output().hint(), gate.output().path()));
        }
    }

    private List<ClockGate> gates(Rewriter rewriter) {
        return builder.gates.stream().map(gate -> {
            var output = (Wire) signals.get(gate.output().signal());
            return new ClockGate(namer.fresh(output.name() + "_gate"), output, signals.get(gate.clock()), rewriter.expr(gate.enable()),
                    gate.source());
        }).toList();
    }

    private void nameRegisters() {
        var consumers = Consumers.of(groups);
        for (var entry : builder.registers) {
            if (entry.hint().base() == null) {
                entry.hint().propose(consumers.nameFor(entry.signal(), entry.path()));
            }
        }
        namer.settle(hints(builder.registers), "register");
        for (var entry : builder.registers) {
            settle((Register) entry.signal(), namer.name(entry.hint(), entry.path()), null);
        }
    }

    /** Registers with what they listen to, which may be the output of an instance: known only when the wires are. */
    private List<Register> registers() {
        return builder.registers.stream().map(entry -> settle((Register) entry.signal(), signals.get(entry.signal()).name(),
                clockings.of(builder.domains.of(entry.signal())))).toList();
    }

    private Register settle(Register register, String name, Clocking clocking) {
        var settled = new Register(name, register.type(), clocking, register.resetValue(), register.source());
        signals.put(register, settled);
        return settled;
    }

    private void memories() {
        namer.settle(List.copyOf(builder.memories.values()), "memory");
        builder.memories.forEach((memory, hint) -> memories.put(memory,
                settled(memory, namer.name(hint, ""))));
        builder.domains.aliases.forEach((alias, memory) -> memories.put(alias, memories.get(memory)));
    }

    private Memory settled(Memory memory, String name) {
        var lanes = builder.lanes.getOrDefault(memory, 1);
        return new Memory(name, memory.word(), memory.depth(), memory.word().width() / lanes, memory.init(), memory.readUnderWrite(),
                memory.source());
    }

    private void wires() {
        namer.settle(builder.children.stream().map(child -> child.hint).toList(), "instance");
        builder.children.forEach(child -> instanceNames.put(child, namer.instance(child.hint, child.result)));
        namer.settle(hints(builder.wires), "wire");
        for (var entry : builder.wires) {
            wire(entry.signal(), namer.name(entry.hint(), entry.path()));
        }
        for (var child : builder.children) {
            for (var entry : child.ports) {
                var outer = inputs.wire(child, entry);
                if (outer != null) {
                    wire(outer, namer.fresh(instanceNames.get(child) + "_" + portName(child, entry)));
                }
            }
        }
        var connectionNames = new IdentityHashMap<Expr, String>();
        inputs.names(child -> instanceNames.get(child), connectionNames);
        SharedWires.declare(shared, builder.names.labels(), signals, connectionNames, namer, named, wires::add);
        clockings.adapters(namer, wires);
    }

    private void wire(Signal standIn, String name) {
        var settled = new Wire(name, standIn.type(), standIn.source());
        signals.put(standIn, settled);
        wires.add(settled);
    }

    static String portName(Builder child, Declared entry) {
        return child.portNames().get(entry.signal());
    }

    // Processes and instances

    /** Adds the wires that {@code expr} uses, before it is used. */
    private void define(Expr expr, Rewriter rewriter, List<Process> processes, Set<Expr> written) {
        DepthFirst.walk(expr, written::add, next -> {
            var wire = named.get(next);
            if (wire != null) {
                processes.add(new Process.Combinational(
                        List.of(new Statement.Assign(wire, rewriter.definition(next), next.source()))));
            }
        });
    }

    private List<Instance> instances(Rewriter rewriter, List<Process> processes) {
        var instances = new ArrayList<Instance>();
        for (var child : builder.children) {
            var inner = new LinkedHashMap<String, Expr>();
            var outer = new LinkedHashMap<String, Wire>();
            var source = child.site.source();
            child.implicitPorts.forEach((implicit, port) -> inner.put(port.name(), clockings.input(child, implicit, source)));
            for (var entry : child.ports) {
                var name = portName(child, entry);
                var wire = inputs.wire(child, entry);
                if (((Port) entry.signal()).direction() == Direction.OUTPUT) {
                    outer.put(name, (Wire) signals.get(wire));
                } else {
                    inner.put(name, wire != null ? new Expr.Ref(signals.get(wire), source)
                            : rewriter.expr(inputs.direct().get(child.outside.get(entry.signal()))));
                }
            }
            var isolation = new Isolation(child.result, inner, namer);
            outer.replaceAll(isolation::behind);
            wires.addAll(isolation.wires());
            processes.addAll(isolation.processes());
            instances.add(new Instance(instanceNames.get(child), child.result,
                    Collections.unmodifiableMap(inner), Collections.unmodifiableMap(outer), source));
        }
        return instances;
    }
}
