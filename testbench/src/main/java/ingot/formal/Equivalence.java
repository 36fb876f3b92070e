package ingot.formal;

import ingot.hdl.netlist.Clocking;
import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Instance;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Port;
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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Two designs with the same ports side by side, with an assertion for each output that it is the same in both. What proves properties
 * then proves equivalence, cycle for cycle, and a counterexample shows where they part.
 */
public final class Equivalence {
    private static final Source HERE = Source.UNKNOWN;

    private final List<Wire> wires = new ArrayList<>();
    private final List<Property> properties = new ArrayList<>();

    private Equivalence() {}

    /**
     * The design to be checked.
     *
     * @param settleCycles cycles after reset in which outputs may differ, for pipelines whose registers no reset clears
     * @throws FormalException when the ports differ, or the designs have no clock
     */
    public static Netlist of(Netlist first, Netlist second, int settleCycles) {
        return new Equivalence().build(first.top(), renamed(second.top(), new HashMap<>()), settleCycles);
    }

    private Netlist build(NetModule first, NetModule second, int settleCycles) {
        var different = new ArrayList<String>();
        first.ports().stream().filter(port -> find(second, port).isEmpty()).forEach(port -> different.add("`" + port.name() + "` " + port.type()));
        second.ports().stream().filter(port -> find(first, port).isEmpty()).forEach(port -> different.add("`" + port.name() + "` " + port.type()));
        if (!different.isEmpty()) {
            throw new FormalException("designs are compared by ports of the same name, type and direction; these are in one only: " + String.join(", ", different));
        }
        var inputs = first.ports().stream().filter(port -> port.direction() == Direction.INPUT).toList();
        var clocking = clocking(first).orElseThrow(() -> new FormalException(
                first.name() + " has no register, so there is no clock at which to compare outputs; compare inside a design with a clock"));
        var registers = new ArrayList<Register>();
        var processes = new ArrayList<Process>();
        var compared = settled(clocking, settleCycles, registers, processes);
        var a = instance("first", first, inputs);
        var b = instance("second", second, inputs);
        first.ports().stream().filter(port -> port.direction() == Direction.OUTPUT && port.type().width() > 0).forEach(port -> {
            var same = new Expr.Binary(Expr.BinaryOp.EQUAL, ref(a.outputs().get(port.name())), ref(b.outputs().get(port.name())), Type.BOOL, HERE);
            properties.add(new Property("same_" + port.name(), Property.Kind.ASSERT, clocking,
                    new Expr.Binary(Expr.BinaryOp.OR, new Expr.Unary(Expr.UnaryOp.NOT, compared, Type.BOOL, HERE), same, Type.BOOL, HERE),
                    "output `" + port.name() + "` is the same in both designs", port.source()));
        });
        return new Netlist(new NetModule("Equivalence_of_" + first.name(), "", inputs, wires, registers, List.of(), List.of(a, b), processes,
                first.source()).withVerification(new Verification(List.of(), List.of(), List.of(), properties, List.of())));
    }

    private static Optional<Port> find(NetModule module, Port wanted) {
        return module.ports().stream().filter(port -> port.name().equals(wanted.name()) && port.type().equals(wanted.type())
                && port.direction() == wanted.direction()).findFirst();
    }

    /** Clock and reset of the first register that is clocked by a port, here or in a module inside that gets the same names. */
    private static Optional<Clocking> clocking(NetModule top) {
        var clock = top.ports().stream().filter(port -> port.role() == Port.Role.CLOCK).findFirst();
        if (clock.isEmpty()) {
            return Optional.empty();
        }
        var reset = DesignFacts.of(new Netlist(top)).resets().entrySet().stream().findFirst()
                .map(entry -> new Clocking.Reset(entry.getKey(), Clocking.Reset.Kind.SYNCHRONOUS, entry.getValue()));
        return Optional.of(new Clocking(clock.get(), reset));
    }

    /** 1 once {@code cycles} cycles have passed since reset. */
    private static Expr settled(Clocking clocking, int cycles, List<Register> registers, List<Process> processes) {
        Expr since = new Expr.Literal(BigInteger.ONE, Type.BOOL, HERE);
        for (int i = 0; i < cycles; i++) {
            var register = new Register("settled_" + i, Type.BOOL, clocking, Optional.of(BigInteger.ZERO), HERE);
            registers.add(register);
            processes.add(new Process.Clocked(clocking, List.of(new Statement.Assign(register, since, HERE))));
            since = ref(register);
        }
        return since;
    }

    private Instance instance(String name, NetModule module, List<Port> inputs) {
        var connected = new LinkedHashMap<String, Expr>();
        var outputs = new LinkedHashMap<String, Wire>();
        for (var port : module.ports()) {
            if (port.direction() == Direction.INPUT) {
                connected.put(port.name(), ref(inputs.stream().filter(input -> input.name().equals(port.name())).findFirst().orElseThrow()));
            } else {
                var wire = new Wire(name + "_" + port.name(), port.type(), port.source());
                wires.add(wire);
                outputs.put(port.name(), wire);
            }
        }
        return new Instance(name, module, connected, outputs, HERE);
    }

    private static Expr ref(Signal signal) {
        return new Expr.Ref(signal, HERE);
    }

    /** The same modules under names that the other design does not have. */
    private static NetModule renamed(NetModule module, Map<NetModule, NetModule> done) {
        var known = done.get(module);
        if (known == null) {
            var instances = module.instances().stream().map(instance -> new Instance(instance.name(), renamed(instance.module(), done),
                    instance.inputs(), instance.outputs(), instance.source())).toList();
            known = new NetModule(module.name() + "_second", module.description(), module.ports(), module.wires(), module.registers(),
                    module.memories(), instances, module.processes(), module.clockGates(), module.verification(), module.blackBox(), module.power(), module.source());
            done.put(module, known);
        }
        return known;
    }
}
