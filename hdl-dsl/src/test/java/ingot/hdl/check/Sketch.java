package ingot.hdl.check;

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
import ingot.hdl.netlist.Type;
import ingot.hdl.netlist.Wire;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A netlist made by hand, with one line number for each thing that is added. */
final class Sketch {
    private final String name;
    private final List<Port> ports = new ArrayList<>();
    private final List<Wire> wires = new ArrayList<>();
    private final List<Register> registers = new ArrayList<>();
    private final List<Memory> memories = new ArrayList<>();
    private final List<Instance> instances = new ArrayList<>();
    private final List<Process> processes = new ArrayList<>();
    private int line;

    Sketch(String name) {
        this.name = name;
    }

    /** The last line that was given out. */
    Source here() {
        return new Source("Sketch.java", line);
    }

    /** The line of the last instance. */
    Source instanceLine() {
        return instances.getLast().source();
    }

    private Source next() {
        line++;
        return here();
    }

    Port port(String portName, int width, Direction direction, Port.Role role) {
        var port = new Port(portName, Type.uint(width), direction, role, next());
        ports.add(port);
        return port;
    }

    Clocking clock(String clockName) {
        return new Clocking(port(clockName, 1, Direction.INPUT, Port.Role.CLOCK), Optional.empty());
    }

    Clocking clock(Clocking clock, String resetName) {
        return new Clocking(clock.clock(), Optional.of(new Clocking.Reset(
                port(resetName, 1, Direction.INPUT, Port.Role.RESET), Clocking.Reset.Kind.ASYNCHRONOUS, true)));
    }

    Port input(String portName, int width) {
        return port(portName, width, Direction.INPUT, Port.Role.DATA);
    }

    void output(String portName, Expr value) {
        var port = port(portName, value.width(), Direction.OUTPUT, Port.Role.DATA);
        processes.add(new Process.Combinational(List.of(new Statement.Assign(port, value, next()))));
    }

    /** A register that takes {@code value} at every edge. */
    Register register(String registerName, Clocking clocking, Expr value) {
        var register = new Register(registerName, value.type(), clocking,
                clocking.reset().map(reset -> BigInteger.ZERO), next());
        registers.add(register);
        processes.add(new Process.Clocked(clocking, List.of(new Statement.Assign(register, value, next()))));
        return register;
    }

    /** A register that takes {@code value} under {@code condition}. */
    Register register(String registerName, Clocking clocking, Expr condition, Expr value) {
        var register = new Register(registerName, value.type(), clocking, Optional.empty(), next());
        registers.add(register);
        processes.add(new Process.Clocked(clocking, List.of(new Statement.If(condition,
                List.of(new Statement.Assign(register, value, next())), List.of(), here()))));
        return register;
    }

    Memory memory(String memoryName, Memory.ReadUnderWrite readUnderWrite) {
        var memory = new Memory(memoryName, Type.uint(8), 16, 8, List.of(), readUnderWrite, next());
        memories.add(memory);
        return memory;
    }

    void write(Memory memory, Clocking clocking, Expr address, Expr value) {
        processes.add(new Process.Clocked(clocking, List.of(new Statement.MemoryWrite(memory, address, value, next()))));
    }

    Expr read(Memory memory, Expr address) {
        return new Expr.MemoryRead(memory, address, next());
    }

    /** The output {@code output} of an instance, whose inputs are given as name and value in turn. */
    Expr instance(String instanceName, NetModule module, String output, Object... inputs) {
        Map<String, Expr> values = new LinkedHashMap<>();
        for (var i = 0; i < inputs.length; i += 2) {
            values.put((String) inputs[i], (Expr) inputs[i + 1]);
        }
        var wire = new Wire(instanceName + "_" + output, module.port(output).type(), next());
        wires.add(wire);
        instances.add(new Instance(instanceName, module, values, Map.of(output, wire), here()));
        return ref(wire);
    }

    static Expr ref(Signal signal) {
        return new Expr.Ref(signal, Source.UNKNOWN);
    }

    static Expr and(Expr left, Expr right) {
        return new Expr.Binary(Expr.BinaryOp.AND, left, right, left.type(), Source.UNKNOWN);
    }

    /** {@code x ^ (x >> 1)}. */
    static Expr gray(Expr value) {
        var half = new Expr.Convert(new Expr.Slice(value, value.width() - 1, 1, Source.UNKNOWN), value.type(), Source.UNKNOWN);
        return new Expr.Binary(Expr.BinaryOp.XOR, value, half, value.type(), Source.UNKNOWN);
    }

    NetModule module() {
        return new NetModule(name, "", ports, wires, registers, memories, instances, processes, new Source("Sketch.java", 1));
    }
}
