package ingot.hdl.pass;

import ingot.hdl.netlist.Clocking;
import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Memory;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Port;
import ingot.hdl.netlist.Property;
import ingot.hdl.netlist.Register;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Source;
import ingot.hdl.netlist.StateMachine;
import ingot.hdl.netlist.Type;
import ingot.hdl.netlist.Wire;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A module without statements: one expression per driven signal. What the designer wrote as {@code if}, {@code switch} and
 * part assignments is multiplexers and concatenations here; the last assignment wins, and a register keeps its value where
 * nothing assigns it.
 *
 * <p>A reference to a signal always means its settled value, never the value half-way through a process. Reset is kept apart:
 * {@link #values} holds the next value of a register outside reset, {@link #nextWithReset} includes it. A wire driven by an
 * instance has no entry. Bits that nothing drives are 0 (elaboration has refused them before).
 *
 * @param name the module
 * @param values for every driven wire and output port its value, for every register its next value; in order of the processes
 * @param writes writes to memories in program order: where two hit one word in one cycle, the later wins
 * @param boxes instances of black boxes; empty in the data flow of one module
 * @param properties what is checked; the signals that only they need are among the wires and registers
 * @param machines state machines, for coverage
 */
public record Dataflow(
        String name,
        List<Port> ports,
        List<Wire> wires,
        List<Register> registers,
        List<Memory> memories,
        Map<Signal, Expr> values,
        List<Write> writes,
        List<Box> boxes,
        List<Property> properties,
        List<StateMachine> machines) {
    public Dataflow {
        ports = List.copyOf(ports);
        wires = List.copyOf(wires);
        registers = List.copyOf(registers);
        memories = List.copyOf(memories);
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        writes = List.copyOf(writes);
        boxes = List.copyOf(boxes);
        properties = List.copyOf(properties);
        machines = List.copyOf(machines);
    }

    /**
     * An instance of a black box.
     *
     * @param name the path of the instance
     * @param module has a {@link NetModule#blackBox}
     * @param inputs the value of every input, by name of the port
     * @param outputs the signal that every connected output drives, by name of the port; it has no entry in {@link #values}
     * @param clocks the clock that stands behind every input in the role of a clock, by name of the port
     */
    public record Box(
            String name, NetModule module, Map<String, Expr> inputs, Map<String, Signal> outputs, Map<String, Clock> clocks) {}

    /**
     * A clock as simulators see it.
     *
     * @param signal in front of all clock gates
     * @param enable whether the gates are open; empty where there are none
     */
    public record Clock(Signal signal, Optional<Expr> enable) {}

    /**
     * One write port of a memory.
     *
     * @param value the whole word; a write of some lanes has become one that keeps the others
     * @param enable one bit: whether the word at {@code address} takes {@code value} at the edge of {@code clocking}
     */
    public record Write(
            Memory memory, Clocking clocking, Expr enable, Expr address, Expr value, Source source) {}

    /** The data flow of one module; its instances and the enables of its clock gates are left out. */
    public static Dataflow of(NetModule module) {
        var verification = module.verification();
        var lowering = new ProcessLowering();
        module.processes().forEach(lowering::process);
        verification.processes().forEach(lowering::process);
        return new Dataflow(
                module.name(), module.ports(), both(module.wires(), verification.wires()),
                both(module.registers(), verification.registers()), module.memories(),
                lowering.values(), lowering.writes(), List.of(), verification.properties(),
                verification.machines());
    }

    private static <T> List<T> both(List<T> first, List<T> second) {
        if (second.isEmpty()) {
            return first;
        }
        var all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    /** What {@code signal} is driven with, or for a register its next value outside reset (itself where nothing assigns it). */
    public Expr value(Signal signal) {
        var value = values.get(signal);
        return value == null && signal instanceof Register ? new Expr.Ref(signal, signal.source()) : value;
    }

    /** The value that {@code register} takes at its clock edge, a reset of either kind included. */
    public Expr nextWithReset(Register register) {
        var next = value(register);
        var reset = register.clocking().reset();
        return reset.isEmpty() || register.resetValue().isEmpty()
                ? next
                : new Expr.Mux(active(reset.get(), register.source()), resetValue(register), next, register.source());
    }

    /** One bit that is 1 while {@code reset} is asserted. */
    public static Expr active(Clocking.Reset reset, Source source) {
        var value = new Expr.Ref(reset.signal(), source);
        return reset.activeHigh() ? value : new Expr.Unary(Expr.UnaryOp.NOT, value, Type.BOOL, source);
    }

    /** The reset value of {@code register} as an expression; 0 for a register that reset leaves alone. */
    public static Expr resetValue(Register register) {
        return new Expr.Literal(register.resetValue().orElse(BigInteger.ZERO), register.type(), register.source());
    }
}
