package ingot.hdl.pass;

import ingot.hdl.netlist.Clocking;
import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Expr.BinaryOp;
import ingot.hdl.netlist.Instance;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Port;
import ingot.hdl.netlist.PowerDomain;
import ingot.hdl.netlist.Process;
import ingot.hdl.netlist.Property;
import ingot.hdl.netlist.Register;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Source;
import ingot.hdl.netlist.Statement;
import ingot.hdl.netlist.Type;
import ingot.hdl.netlist.Verification;
import ingot.hdl.netlist.Wire;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Builds a {@link MonitoredModule}. */
final class MonitorBuilder {
    private static final Source AT = Source.UNKNOWN;
    private static final Type AGE = Type.uint(7);
    private static final Type COUNT = Type.uint(Monitors.COUNT_BITS);

    private final NetModule module;
    private final List<MonitoredModule.Child> children;
    private final Set<String> names = new HashSet<>();
    private final List<Port> ports;
    private final List<Wire> wires;
    private final List<Register> registers;
    private final List<Process> processes;
    private final List<Instance> instances = new ArrayList<>();
    private final List<Monitors.Monitored> checks = new ArrayList<>();
    private final List<Monitors.Monitored> covers = new ArrayList<>();
    private final List<Expr> failed = new ArrayList<>();
    private final List<Expr> ages = new ArrayList<>();
    private final List<Expr> counts = new ArrayList<>();

    MonitorBuilder(NetModule module, List<MonitoredModule.Child> children) {
        this.module = module;
        this.children = children;
        var verification = module.verification();
        ports = new ArrayList<>(module.ports());
        wires = new ArrayList<>(module.wires());
        wires.addAll(verification.wires());
        registers = new ArrayList<>(module.registers());
        registers.addAll(verification.registers());
        processes = new ArrayList<>(module.processes());
        processes.addAll(verification.processes());
        ports.forEach(port -> names.add(port.name().toLowerCase(Locale.ROOT)));
        wires.forEach(wire -> names.add(wire.name().toLowerCase(Locale.ROOT)));
        registers.forEach(register -> names.add(register.name().toLowerCase(Locale.ROOT)));
        module.memories().forEach(memory -> names.add(memory.name().toLowerCase(Locale.ROOT)));
        module.instances().forEach(instance -> names.add(instance.name().toLowerCase(Locale.ROOT)));
        module.clockGates().forEach(gate -> names.add(gate.name().toLowerCase(Locale.ROOT)));
    }

    MonitoredModule build() {
        var all = new ArrayList<>(module.verification().properties());
        var stated = all.size();
        module.verification().machines().forEach(machine -> all.addAll(new MachineCovers(machine, this).covers()));
        for (var i = 0; i < all.size(); i++) {
            property(all.get(i), i >= stated);
        }
        children.forEach(this::child);
        var failedPort = output("ingot_failed", failed.isEmpty() ? List.of() : List.of(concat(failed)));
        var agePort = output("ingot_age", ages.isEmpty() ? List.of() : List.of(ages.stream().reduce(this::younger).orElseThrow()));
        var countsPort = output("ingot_counts", counts.isEmpty() ? List.of() : List.of(concat(counts)));
        var result = new NetModule(module.name(), module.description(), ports, wires, registers, module.memories(), instances,
                processes, module.clockGates(), Verification.NONE, Optional.empty(), module.power(), module.source());
        return new MonitoredModule(result, failedPort, agePort, countsPort, checks, covers);
    }

    private void property(Property property, boolean machine) {
        var clocking = new Clocking(property.clocking().clock(), Optional.empty());
        var running = property.clocking().reset().map(reset -> not(Dataflow.active(reset, AT))).orElse(literal(1, Type.BOOL));
        var supplied = module.power().flatMap(PowerDomain::on).map(on -> ref(module.port(on)));
        var active = supplied.map(on -> binary(BinaryOp.AND, on, running, Type.BOOL)).orElse(running);
        var monitored = new Monitors.Monitored(property.name(), property, machine);
        if (property.kind() == Property.Kind.COVER) {
            var count = register("ingot_count_" + property.name(), COUNT, clocking);
            var next = new Expr.Convert(binary(BinaryOp.ADD, ref(count), literal(1, COUNT), Type.uint(COUNT.width() + 1)), COUNT, AT);
            assign(count, new Expr.Mux(binary(BinaryOp.AND, active, property.condition(), Type.BOOL), next, ref(count), AT));
            counts.add(ref(count));
            covers.add(monitored);
            return;
        }
        var sticky = register("ingot_failed_" + property.name(), Type.BOOL, clocking);
        var age = register("ingot_age_" + property.name(), AGE, clocking);
        var fails = binary(BinaryOp.AND, active, not(property.condition()), Type.BOOL);
        assign(sticky, binary(BinaryOp.OR, ref(sticky), fails, Type.BOOL));
        assign(age, new Expr.Mux(ref(sticky), older(age), new Expr.Convert(fails, AGE, AT), AT));
        failed.add(ref(sticky));
        ages.add(ref(age));
        checks.add(monitored);
    }

    private Expr older(Register age) {
        var oldest = literal(Monitors.OLDEST, AGE);
        var next = new Expr.Convert(binary(BinaryOp.ADD, ref(age), literal(1, AGE), Type.uint(AGE.width() + 1)), AGE, AT);
        return new Expr.Mux(binary(BinaryOp.EQUAL, ref(age), oldest, Type.BOOL), oldest, next, AT);
    }

    private void child(MonitoredModule.Child child) {
        var old = child.instance();
        var outputs = new LinkedHashMap<>(old.outputs());
        var monitored = child.module();
        take(monitored, monitored.failed(), old, outputs, failed);
        take(monitored, monitored.age(), old, outputs, ages);
        take(monitored, monitored.counts(), old, outputs, counts);
        monitored.checks().forEach(check -> checks.add(check.under(old.name())));
        monitored.covers().forEach(cover -> covers.add(cover.under(old.name())));
        instances.add(new Instance(old.name(), monitored.module(), old.inputs(), outputs, old.source()));
    }

    private void take(MonitoredModule monitored, String port, Instance old, LinkedHashMap<String, Wire> outputs, List<Expr> values) {
        if (!port.isEmpty()) {
            var wire = new Wire(fresh(old.name() + "_" + port), monitored.module().port(port).type(), AT);
            wires.add(wire);
            outputs.put(port, wire);
            values.add(ref(wire));
        }
    }

    private String output(String wanted, List<Expr> value) {
        if (value.isEmpty()) {
            return "";
        }
        var port = new Port(fresh(wanted), value.getFirst().type(), Direction.OUTPUT, Port.Role.DATA, AT);
        ports.add(port);
        processes.add(new Process.Combinational(List.of(new Statement.Assign(port, value.getFirst(), AT))));
        return port.name();
    }

    Register register(String wanted, Type type, Clocking clocking) {
        var register = new Register(fresh(wanted), type, clocking, Optional.of(BigInteger.ZERO), AT);
        registers.add(register);
        return register;
    }

    void assign(Register register, Expr value) {
        processes.add(new Process.Clocked(register.clocking(), List.of(new Statement.Assign(register, value, AT))));
    }

    private String fresh(String wanted) {
        var name = wanted;
        for (var i = 2; !names.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = wanted + "_" + i;
        }
        return name;
    }

    /** The smaller age that is not 0. */
    private Expr younger(Expr left, Expr right) {
        var zero = literal(0, AGE);
        var takesLeft = binary(BinaryOp.OR, binary(BinaryOp.EQUAL, right, zero, Type.BOOL),
                binary(BinaryOp.AND, binary(BinaryOp.NOT_EQUAL, left, zero, Type.BOOL), binary(BinaryOp.LESS, left, right, Type.BOOL), Type.BOOL),
                Type.BOOL);
        var wire = new Wire(fresh("ingot_younger"), AGE, AT);
        wires.add(wire);
        processes.add(new Process.Combinational(List.of(new Statement.Assign(wire, new Expr.Mux(takesLeft, left, right, AT), AT))));
        return ref(wire);
    }

    private static Expr concat(List<Expr> lowFirst) {
        return new Expr.Concat(lowFirst.reversed(), AT);
    }

    static Expr ref(Signal signal) {
        return new Expr.Ref(signal, AT);
    }

    static Expr literal(long value, Type type) {
        return new Expr.Literal(BigInteger.valueOf(value), type, AT);
    }

    static Expr not(Expr value) {
        return new Expr.Unary(Expr.UnaryOp.NOT, value, Type.BOOL, AT);
    }

    static Expr binary(BinaryOp op, Expr left, Expr right, Type type) {
        return new Expr.Binary(op, left, right, type, AT);
    }
}
