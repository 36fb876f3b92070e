package ingot.hdl.store;

import ingot.hdl.netlist.BlackBox;
import ingot.hdl.netlist.ClockGate;
import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Instance;
import ingot.hdl.netlist.Memory;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Port;
import ingot.hdl.netlist.PowerDomain;
import ingot.hdl.netlist.Process;
import ingot.hdl.netlist.Property;
import ingot.hdl.netlist.Register;
import ingot.hdl.netlist.StateMachine;
import ingot.hdl.netlist.Verification;
import ingot.hdl.netlist.Wire;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a whole file. */
final class NetlistLoader {
    private final Lines lines;
    private final Tables tables;
    private final List<NetModule> modules = new ArrayList<>();

    NetlistLoader(Lines lines) {
        this.lines = lines;
        this.tables = new Tables(lines);
    }

    Netlist read() throws IOException {
        lines.next();
        if (!lines.line().equals(NetlistFile.HEADER)) {
            throw lines.error("it does not begin with `" + NetlistFile.HEADER + "`, so it is no netlist, or one of another version of Ingot");
        }
        while (true) {
            tables.clear();
            switch (tables.next()) {
                case "module" -> modules.add(new Body().read());
                case "end" -> {
                    if (modules.isEmpty()) {
                        throw lines.error("the file has no module");
                    }
                    return new Netlist(modules.getLast());
                }
                default -> throw unexpected();
            }
        }
    }

    private NetlistFileException unexpected() {
        return lines.error("`" + lines.word() + "` does not belong here");
    }

    /** One module. */
    private final class Body {
        private final List<Port> ports = new ArrayList<>();
        private final Content design = new Content();
        private final Content verification = new Content();
        private final List<Memory> memories = new ArrayList<>();
        private final List<Instance> instances = new ArrayList<>();
        private final List<ClockGate> gates = new ArrayList<>();
        private final List<Property> properties = new ArrayList<>();
        private final List<StateMachine> machines = new ArrayList<>();
        private Optional<BlackBox> box = Optional.empty();
        private Optional<PowerDomain> power = Optional.empty();
        private Content current = design;

        NetModule read() throws IOException {
            var source = tables.source();
            var name = lines.quoted();
            var description = lines.quoted();
            lines.end();
            var word = tables.next();
            while (!word.equals("endmodule")) {
                word = entry(word);
            }
            lines.end();
            return new NetModule(name, description, ports, design.wires, design.registers, memories, instances, design.processes, gates,
                    new Verification(verification.wires, verification.registers, verification.processes, properties, machines), box, power, source);
        }

        /** Reads what begins with {@code word}; the first word of what follows. */
        private String entry(String word) throws IOException {
            switch (word) {
                case "box" -> {
                    return box();
                }
                case "instance" -> {
                    return instance();
                }
                case "machine" -> {
                    return machine();
                }
                case "port" -> port();
                case "power" -> power();
                case "wire" -> wire();
                case "register" -> register();
                case "memory" -> memory();
                case "gate" -> {
                    var source = tables.source();
                    gates.add(new ClockGate(lines.quoted(), wire("gate"), tables.signal(), tables.expr(), source));
                }
                case "verification" -> current = verification;
                case "always" -> {
                    lines.end();
                    current.processes.add(new Process.Combinational(new Statements(lines, tables).body()));
                }
                case "clocked" -> {
                    var clocking = tables.clocking();
                    lines.end();
                    current.processes.add(new Process.Clocked(clocking, new Statements(lines, tables).body()));
                }
                case "property" -> {
                    var source = tables.source();
                    var name = lines.quoted();
                    var kind = tables.constant(Property.Kind.class);
                    properties.add(new Property(name, kind, tables.clocking(), tables.expr(), lines.quoted(), source));
                }
                default -> throw unexpected();
            }
            lines.end();
            return tables.next();
        }

        private void port() {
            var source = tables.source();
            var port = new Port(lines.quoted(), tables.type(), tables.constant(Direction.class), tables.constant(Port.Role.class), source);
            ports.add(port);
            tables.add(port);
        }

        private void power() {
            var source = tables.source();
            var volts = lines.quoted();
            var on = lines.quoted();
            boolean retained = lines.number() == 1;
            boolean shifted = lines.number() == 1;
            var clamps = new LinkedHashMap<String, BigInteger>();
            while (lines.hasMore()) {
                clamps.put(lines.quoted(), lines.big());
            }
            power = Optional.of(new PowerDomain(Optional.of(volts).filter(text -> !text.isEmpty()).map(Double::valueOf),
                    Optional.of(on).filter(text -> !text.isEmpty()), clamps, retained, shifted, source));
        }

        private void wire() {
            var source = tables.source();
            var wire = new Wire(lines.quoted(), tables.type(), source);
            current.wires.add(wire);
            tables.add(wire);
        }

        private void register() {
            var source = tables.source();
            var register = new Register(lines.quoted(), tables.type(), tables.clocking(),
                    lines.hasMore() ? Optional.of(lines.big()) : Optional.empty(), source);
            current.registers.add(register);
            tables.add(register);
        }

        private void memory() {
            var source = tables.source();
            var name = lines.quoted();
            var type = tables.type();
            int depth = lines.number();
            int laneWidth = lines.number();
            var readUnderWrite = tables.constant(Memory.ReadUnderWrite.class);
            var memory = new Memory(name, type, depth, laneWidth, numbers(), readUnderWrite, source);
            memories.add(memory);
            tables.add(memory);
        }

        private List<BigInteger> numbers() {
            var all = new ArrayList<BigInteger>();
            while (lines.hasMore()) {
                all.add(lines.big());
            }
            return all;
        }

        private Wire wire(String user) {
            if (tables.signal() instanceof Wire wire) {
                return wire;
            }
            throw lines.error("`" + user + "` drives something that is no wire");
        }

        private String instance() throws IOException {
            var source = tables.source();
            var name = lines.quoted();
            int number = lines.number();
            if (number < 0 || number >= modules.size()) {
                throw lines.error("there is no module " + number + " before this line");
            }
            lines.end();
            var inputs = new LinkedHashMap<String, Expr>();
            var outputs = new LinkedHashMap<String, Wire>();
            var word = tables.next();
            for (; word.equals("in") || word.equals("out"); word = tables.next()) {
                var port = lines.quoted();
                if (word.equals("in")) {
                    inputs.put(port, tables.expr());
                } else {
                    outputs.put(port, wire("out"));
                }
                lines.end();
            }
            instances.add(new Instance(name, modules.get(number), Collections.unmodifiableMap(inputs), Collections.unmodifiableMap(outputs), source));
            return word;
        }

        private String machine() throws IOException {
            if (!(tables.signal() instanceof Register state)) {
                throw lines.error("the state of a machine is no register");
            }
            var states = numbers();
            var arcs = new ArrayList<StateMachine.Arc>();
            var word = tables.next();
            for (; word.equals("arc"); word = tables.next()) {
                var source = tables.source();
                arcs.add(new StateMachine.Arc(lines.big(), lines.big(), lines.quoted(), source));
                lines.end();
            }
            machines.add(new StateMachine(state, states, arcs));
            return word;
        }

        private String box() throws IOException {
            var name = lines.quoted();
            var text = lines.quoted();
            var verilog = lines.number() == 1 ? Optional.of(text) : Optional.<String>empty();
            lines.end();
            var parameters = new LinkedHashMap<String, Object>();
            Map<String, Set<String>> depends = new LinkedHashMap<>();
            var word = tables.next();
            for (; word.equals("parameter") || word.equals("depends"); word = tables.next()) {
                var key = lines.quoted();
                if (word.equals("parameter")) {
                    parameters.put(key, parameter(lines.field(), lines.quoted()));
                } else {
                    var inputs = new LinkedHashSet<String>();
                    while (lines.hasMore()) {
                        inputs.add(lines.quoted());
                    }
                    depends.put(key, Set.copyOf(inputs));
                }
                lines.end();
            }
            box = Optional.of(new BlackBox(name, parameters, depends, Optional.empty(), verilog));
            return word;
        }

        private Object parameter(String type, String value) {
            return switch (type) {
                case "Integer" -> Integer.valueOf(value);
                case "Long" -> Long.valueOf(value);
                case "BigInteger" -> new BigInteger(value);
                case "String" -> value;
                default -> throw lines.error("`" + type + "` is no kind of parameter");
            };
        }
    }

    /** The design, or its verification. */
    private static final class Content {
        private final List<Wire> wires = new ArrayList<>();
        private final List<Register> registers = new ArrayList<>();
        private final List<Process> processes = new ArrayList<>();
    }
}
