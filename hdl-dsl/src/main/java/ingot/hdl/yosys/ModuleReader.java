package ingot.hdl.yosys;

import ingot.hdl.json.Json;
import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Instance;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Port;
import ingot.hdl.netlist.Process;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Source;
import ingot.hdl.netlist.Statement;
import ingot.hdl.netlist.Type;
import ingot.hdl.netlist.Wire;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Reads one module: every output of a cell is a signal of its own, and every input is put together from bits of those. */
final class ModuleReader {
    private static final Set<String> CHECKS = Set.of(
            "$assert", "$assume", "$cover", "$live", "$fair", "$check", "$print", "$scopeinfo", "$equiv");

    /** Bit {@code index} of {@code signal}. */
    private record Driver(Signal signal, int index) {}

    private final String name;
    private final Json json;
    private final GateTable gates;
    private final Function<String, NetModule> children;
    private final Map<String, Driver> drivers = new HashMap<>();
    private final SignalNames names;
    private final ModuleParts parts = new ModuleParts();
    private final Set<String> clocks = new HashSet<>();
    private final List<Runnable> later = new ArrayList<>();
    private final List<Runnable> late = new ArrayList<>();

    ModuleReader(String name, Json json, GateTable gates, Function<String, NetModule> children) {
        this.name = name;
        this.json = json;
        this.gates = gates;
        this.children = children;
        this.names = new SignalNames(json);
    }

    NetModule read(List<Port> wanted) {
        var cells = cells();
        cells.forEach(this::findClocks);
        var ports = wanted.isEmpty() ? ports() : wanted;
        ports.forEach(port -> names.take(port.name()));
        ports.stream().filter(port -> port.direction() == Direction.INPUT).forEach(this::input);
        cells.forEach(this::cell);
        gates(cells);
        cells.forEach(this::state);
        later.forEach(Runnable::run);
        late.forEach(Runnable::run);
        var outputs = ports.stream().filter(port -> port.direction() == Direction.OUTPUT && port.type().width() > 0).map(this::output).toList();
        if (!outputs.isEmpty()) {
            parts.processes.add(new Process.Combinational(outputs));
        }
        return new NetModule(names.legal(name), "", ports, parts.wires, parts.registers, parts.memories, parts.instances, parts.processes,
                Sources.of(json));
    }

    private List<CellReader> cells() {
        var cells = new ArrayList<CellReader>();
        json.get("cells").orElse(new Json.Nothing()).members().forEach((cell, body) -> cells.add(
                new CellReader(name, cell, body.get("type").map(Json::text).orElse(""), body, this::word)));
        return cells;
    }

    /** Remembers the bits that clock something, since a port that does is a clock port. */
    private void findClocks(CellReader cell) {
        FlipFlop.of(cell).ifPresent(flipFlop -> cell.bits(flipFlop.clock()).forEach(bit -> clocks.add(bit.text())));
        cell.bits("WR_CLK").forEach(bit -> clocks.add(bit.text()));
        cell.bits("RD_CLK").forEach(bit -> clocks.add(bit.text()));
        gates.gate(cell.type()).flatMap(GateTable.Gate::state).ifPresent(state -> state.clock().over(pin -> {
            cell.bits(pin).forEach(bit -> clocks.add(bit.text()));
            return cell.exprs().literal(0, 1);
        }, cell.source()));
        var child = cell.type().startsWith("$") || gates.gate(cell.type()).isPresent() ? null : children.apply(cell.type());
        if (child != null) {
            child.ports().stream().filter(port -> port.role() == Port.Role.CLOCK)
                    .forEach(port -> cell.bits(port.name()).forEach(bit -> clocks.add(bit.text())));
        }
    }

    private List<Port> ports() {
        var ports = new ArrayList<Port>();
        json.get("ports").orElse(new Json.Nothing()).members().forEach((port, body) -> {
            var direction = switch (body.get("direction").map(Json::text).orElse("")) {
                case "input" -> Direction.INPUT;
                case "output" -> Direction.OUTPUT;
                default -> throw new YosysException("the port `" + port + "` of module " + name
                        + " is neither input nor output; split it in two before Yosys reads the design");
            };
            var bits = body.get("bits").map(Json::elements).orElse(List.of());
            boolean clock = direction == Direction.INPUT && bits.size() == 1 && clocks.contains(bits.getFirst().text());
            ports.add(new Port(names.legal(port), new Type(bits.size(), body.get("signed").isPresent()), direction,
                    clock ? Port.Role.CLOCK : Port.Role.DATA, names.source(port)));
        });
        return ports;
    }

    private void input(Port port) {
        for (int i = 0; i < port.type().width(); i++) {
            var bit = portBit(port, i);
            if (bit != null && bit instanceof Json.Number) {
                drivers.put(bit.text(), new Driver(port, i));
            }
        }
    }

    private Statement output(Port port) {
        var bits = new ArrayList<Json>();
        for (int i = 0; i < port.type().width(); i++) {
            var bit = portBit(port, i);
            if (bit == null) {
                throw new YosysException("module " + name + " has no bit " + i + " of the output `" + port.name() + "`");
            }
            bits.add(bit);
        }
        var value = word(bits, port.source());
        var typed = value.type().equals(port.type()) ? value : new Expr.Convert(value, port.type(), port.source());
        return new Statement.Assign(port, typed, port.source());
    }

    private Json portBit(Port port, int index) {
        var ports = json.get("ports").orElse(new Json.Nothing()).members();
        var word = ports.get(port.name());
        var split = ports.get(port.name() + "[" + index + "]");
        var bits = split != null ? split.get("bits") : word == null ? java.util.Optional.<Json>empty() : word.get("bits");
        int at = split != null ? 0 : index;
        return bits.map(Json::elements).filter(all -> at < all.size()).map(all -> all.get(at)).orElse(null);
    }

    /** Makes the outputs of everything that has no clock. */
    private void cell(CellReader cell) {
        if (CHECKS.contains(cell.type()) || isState(cell)) {
            return;
        }
        if (cell.type().startsWith("$")) {
            operator(cell);
        } else {
            instance(cell);
        }
    }

    private boolean isState(CellReader cell) {
        return FlipFlop.of(cell).isPresent() || cell.type().equals("$mem_v2") || gates.gate(cell.type()).isPresent();
    }

    /** Makes what has a clock, and the gates; the clocks are known now, unless state makes them. */
    private void state(CellReader cell) {
        FlipFlop.of(cell).ifPresent(kind -> {
            var reader = new StateReader(cell, kind, pin -> signal(cell, pin, 0), parts);
            var register = reader.declare(names.of(cell, "Q"));
            drive(cell.bits("Q"), register);
            later.add(() -> reader.define(register));
        });
        if (cell.type().equals("$mem_v2")) {
            var reader = new MemoryReader(cell, parts, names);
            reader.declare(names, (port, data) -> {
                drive(cell.bits("RD_DATA").subList(port * reader.width(), (port + 1) * reader.width()), data);
                return data;
            }, (pin, port) -> signal(cell, pin, port));
            later.add(() -> reader.define((pin, port) -> signal(cell, pin, port)));
        }
    }

    private void operator(CellReader cell) {
        if (!cell.has("Y")) {
            throw unknown(cell);
        }
        var wire = new Wire(names.of(cell, "Y"), Type.uint(cell.bits("Y").size()), cell.source());
        parts.wires.add(wire);
        drive(cell.bits("Y"), wire);
        later.add(() -> parts.drive(wire, CellFunctions.of(cell).orElseThrow(() -> unknown(cell))));
    }

    private static YosysException unknown(CellReader cell) {
        return cell.error(switch (cell.type()) {
            case "$memrd", "$memrd_v2", "$memwr", "$memwr_v2", "$meminit", "$meminit_v2", "$mem" -> "is part of a memory; run `memory -nomap` before `write_json`";
            case "$dlatch", "$adlatch", "$dlatchsr", "$sr" -> "is a latch; the model has none";
            case "$alu", "$macc", "$fa", "$lcu" -> "is a step of technology mapping; write the netlist before `alumacc`, or after `techmap`";
            default -> "is of a kind that is not known";
        });
    }

    private void instance(CellReader cell) {
        var child = children.apply(cell.type());
        if (child == null) {
            throw cell.error("is of a type that neither the file nor the table of gates has");
        }
        var outputs = new LinkedHashMap<String, Wire>();
        for (var port : child.ports()) {
            if (port.direction() == Direction.OUTPUT) {
                var wire = new Wire(names.of(cell, port.name()), port.type(), cell.source());
                parts.wires.add(wire);
                outputs.put(port.name(), wire);
                drive(cell.bits(port.name()), wire);
            }
        }
        var instance = names.fresh(cell.name());
        later.add(() -> {
            var inputs = new LinkedHashMap<String, Expr>();
            child.ports().stream().filter(port -> port.direction() == Direction.INPUT).forEach(port -> inputs.put(port.name(),
                    cell.exprs().resize(cell.has(port.name()) ? cell.pin(port.name()) : cell.exprs().literal(0, port.type().width()),
                            port.type().width(), port.type().signed())));
            parts.instances.add(new Instance(instance, child, inputs, outputs, cell.source()));
        });
    }

    private void drive(List<Json> bits, Signal signal) {
        for (int i = 0; i < bits.size(); i++) {
            drivers.put(bits.get(i).text(), new Driver(signal, i));
        }
    }

    /** The cells of the library: all their wires first, since a clock may come from any of them. */
    private void gates(List<CellReader> cells) {
        var readers = new LinkedHashMap<CellReader, GateReader>();
        for (var cell : cells) {
            gates.gate(cell.type()).ifPresent(gate -> {
                var reader = new GateReader(cell, gate, parts);
                reader.declare(names, (pin, wire) -> {
                    drive(cell.bits(pin), wire);
                    return wire;
                });
                readers.put(cell, reader);
            });
        }
        readers.forEach((cell, reader) -> {
            reader.declareState(names.fresh(cell.name() + "_state"), value -> {
                var wire = new Wire(names.fresh(cell.name() + "_reset"), Type.BOOL, cell.source());
                parts.wires.add(wire);
                parts.drive(wire, value);
                return wire;
            });
            later.add(reader::define);
        });
    }

    /** The signal on one bit of a pin: the one that is there, or a new wire that takes its value when all drivers are known. */
    private Signal signal(CellReader cell, String pin, int index) {
        var bit = cell.bits(pin).get(index);
        var driver = drivers.get(bit.text());
        if (bit instanceof Json.Number && driver != null && driver.signal().type().width() == 1) {
            return driver.signal();
        }
        var wire = new Wire(names.fresh(cell.name() + "_" + pin), Type.BOOL, cell.source());
        parts.wires.add(wire);
        late.add(() -> parts.drive(wire, cell.pin(pin, index, 1)));
        return wire;
    }

    /** Bits of the file, least significant first, as an unsigned expression of as few parts as there can be. */
    private Expr word(List<Json> bits, Source source) {
        var pieces = new ArrayList<Expr>();
        for (int first = 0, next; first < bits.size(); first = next) {
            var driver = drivers.get(bits.get(first).text());
            next = first + 1;
            if (!(bits.get(first) instanceof Json.Number) || driver == null) {
                while (next < bits.size() && (!(bits.get(next) instanceof Json.Number) || !drivers.containsKey(bits.get(next).text()))) {
                    next++;
                }
                pieces.addFirst(constant(bits.subList(first, next), source));
                continue;
            }
            while (next < bits.size() && new Driver(driver.signal(), driver.index() + next - first).equals(drivers.get(bits.get(next).text()))) {
                next++;
            }
            var e = new Exprs(source);
            var whole = new Expr.Ref(driver.signal(), source);
            boolean all = next - first == driver.signal().type().width();
            pieces.addFirst(all ? e.bits(whole) : e.slice(whole, driver.index(), next - first));
        }
        return pieces.size() == 1 ? pieces.getFirst() : new Expr.Concat(pieces, source);
    }

    private static Expr constant(List<Json> bits, Source source) {
        var value = java.math.BigInteger.ZERO;
        for (int i = 0; i < bits.size(); i++) {
            if (bits.get(i) instanceof Json.Text(var bit) && bit.equals("1")) {
                value = value.setBit(i);
            }
        }
        return new Expr.Literal(value, Type.uint(bits.size()), source);
    }
}
