package ingot.flow.gates;

import ingot.hdl.netlist.ClockGate;
import ingot.hdl.netlist.Clocking;
import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Port;
import ingot.hdl.netlist.Process;
import ingot.hdl.netlist.Register;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Source;
import ingot.hdl.netlist.Statement;
import ingot.hdl.netlist.Type;
import ingot.hdl.netlist.Verification;
import ingot.hdl.netlist.Wire;
import ingot.pdk.liberty.LibertyCell;
import ingot.pdk.liberty.LibertyLibrary;
import ingot.pdk.liberty.LibertyPin;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Library cells as a netlist of one-bit logic, by the functions that the timing library gives them, behind the word-level ports of
 * the design: what simulates RTL simulates gates too. Flip-flops with clear or preset become registers with asynchronous reset.
 */
public final class GateLogic {
    private final GateNetlist gates;
    private final LibertyLibrary library;
    private final Wire[] wires;
    private final List<Wire> allWires = new ArrayList<>();
    private final List<Register> registers = new ArrayList<>();
    private final List<Process> processes = new ArrayList<>();
    private final List<ClockGate> clockGates = new ArrayList<>();
    private final Map<String, CellFunction> functions = new HashMap<>();

    private GateLogic(GateNetlist gates, LibertyLibrary library) {
        this.gates = gates;
        this.library = library;
        wires = gates.nets().stream().map(net -> new Wire(net.name(), Type.BOOL, source(net.source()))).toArray(Wire[]::new);
        allWires.addAll(List.of(wires));
    }

    /**
     * The logic of {@code gates}.
     *
     * @param ports the ports of the design before synthesis; bit {@code i} of port {@code data} is the port {@code data[i]} of the gates
     * @throws NetlistException for a cell without functions, a latch, or a flip-flop with both clear and preset
     */
    public static Netlist of(GateNetlist gates, LibertyLibrary library, List<Port> ports) {
        return new GateLogic(gates, library).netlist(ports);
    }

    private Netlist netlist(List<Port> ports) {
        var nets = new HashMap<String, GatePort>();
        gates.ports().forEach(port -> nets.put(port.name(), port));
        var outputs = new ArrayList<Statement>();
        for (var port : ports) {
            var bits = new ArrayList<Expr>();
            for (int i = 0; i < port.type().width(); i++) {
                var gate = nets.containsKey(port.name() + "[" + i + "]")
                        ? nets.get(port.name() + "[" + i + "]") : nets.get(port.name());
                if (port.direction() == Direction.INPUT && gate != null) {
                    drive(wires[gate.net()], bit(port, i));
                } else if (port.direction() == Direction.OUTPUT) {
                    if (gate == null) {
                        throw new NetlistException("the gates of " + gates.name() + " have no bit " + i + " of output `" + port.name() + "`");
                    }
                    bits.addFirst(ref(wires[gate.net()]));
                }
            }
            if (port.direction() == Direction.OUTPUT) {
                outputs.add(new Statement.Assign(port, new Expr.Convert(new Expr.Concat(bits, port.source()), port.type(), port.source()), port.source()));
            }
        }
        gates.cells().forEach(this::cell);
        processes.add(new Process.Combinational(outputs));
        return new Netlist(new NetModule(gates.name(), "", ports, allWires, registers, List.of(), List.of(), processes,
                orderedGates(), Verification.NONE, Optional.empty(), Optional.empty(), Source.UNKNOWN));
    }

    private static Expr bit(Port port, int i) {
        Expr value = new Expr.Ref(port, port.source());
        return port.type().equals(Type.BOOL) ? value : new Expr.Slice(value, i, i, port.source());
    }

    private void cell(GateCell cell) {
        var master = library.cell(cell.master());
        var internal = new HashMap<String, Expr>();
        if (master.clockGate().isPresent()) {
            clockGate(cell, master.clockGate().get());
            return;
        }
        master.sequential().ifPresent(state -> internal.putAll(state(cell, state)));
        for (var pin : master.pins()) {
            var net = cell.pins().get(pin.name());
            if (pin.direction() == LibertyPin.Direction.OUTPUT && net != null) {
                var function = pin.function().orElseThrow(() -> new NetlistException(
                        "pin " + pin.name() + " of " + master.name() + " (cell `" + cell.name() + "`) has no function in " + library.name()));
                drive(wires[net], over(cell, function, internal));
            }
        }
    }

    private void clockGate(GateCell cell, LibertyCell.ClockGate pins) {
        var output = cell.pins().get(pins.output());
        if (output != null) {
            clockGates.add(new ClockGate(cell.name(), wires[output], wires[cell.pins().get(pins.clock())],
                    ref(wires[cell.pins().get(pins.enable())]), source(cell.source())));
        }
    }

    /** The gates, each behind those that feed it. */
    private List<ClockGate> orderedGates() {
        var ordered = new ArrayList<ClockGate>();
        var waiting = new ArrayList<>(clockGates);
        while (!waiting.isEmpty()) {
            var ready = waiting.stream().filter(gate -> waiting.stream().noneMatch(other -> other.output() == gate.clock())).toList();
            if (ready.isEmpty()) {
                throw new NetlistException("the clock gates of " + gates.name() + " feed each other in a circle");
            }
            ordered.addAll(ready);
            waiting.removeAll(ready);
        }
        return ordered;
    }

    /** The register of a flip-flop; the expressions of its internal nodes. */
    private Map<String, Expr> state(GateCell cell, LibertyCell.Sequential state) {
        if (state.latch()) {
            throw unsupported(cell, "is a latch");
        }
        if (state.clear().isPresent() && state.preset().isPresent()) {
            throw unsupported(cell, "has both clear and preset");
        }
        if (!(over(cell, state.clockOrEnable(), Map.of()) instanceof Expr.Ref clock)) {
            throw unsupported(cell, "is clocked by \"" + state.clockOrEnable() + "\", not by a rising edge");
        }
        var reset = state.clear().or(state::preset).map(function -> {
            var active = new Wire(cell.name() + ".reset", Type.BOOL, source(cell.source()));
            allWires.add(active);
            drive(active, over(cell, function, Map.of()));
            return new Clocking.Reset(active, Clocking.Reset.Kind.ASYNCHRONOUS, true);
        });
        var value = reset.map(_ -> state.clear().isPresent() ? BigInteger.ZERO : BigInteger.ONE);
        var clocking = new Clocking(clock.signal(), reset);
        var register = new Register(cell.name() + ".state", Type.BOOL, clocking, value, source(cell.source()));
        registers.add(register);
        Expr held = ref(register);
        var nodes = Map.of(state.stateName(), held,
                state.invertedName(), new Expr.Unary(Expr.UnaryOp.NOT, held, Type.BOOL, register.source()));
        processes.add(new Process.Clocked(clocking, List.of(
                new Statement.Assign(register, over(cell, state.nextState(), nodes), register.source()))));
        return nodes;
    }

    private Expr over(GateCell cell, String function, Map<String, Expr> internal) {
        var parsed = functions.computeIfAbsent(function, CellFunction::parse);
        return parsed.over(name -> {
            var node = internal.get(name);
            if (node != null) {
                return node;
            }
            var net = cell.pins().get(name);
            if (net == null) {
                throw new NetlistException("pin " + name + " of cell `" + cell.name() + "` (" + cell.master() + ") is not connected");
            }
            return ref(wires[net]);
        }, source(cell.source()));
    }

    private void drive(Wire wire, Expr value) {
        processes.add(new Process.Combinational(List.of(new Statement.Assign(wire, value, wire.source()))));
    }

    private static Expr ref(Signal signal) {
        return new Expr.Ref(signal, signal.source());
    }

    private NetlistException unsupported(GateCell cell, String what) {
        return new NetlistException("cell `" + cell.name() + "` (" + cell.master() + ") " + what
                + "; gate-level simulation knows rising-edge flip-flops with at most one asynchronous reset");
    }

    private static Source source(String place) {
        int colon = place.lastIndexOf(':');
        try {
            return colon < 0 ? Source.UNKNOWN : new Source(place.substring(0, colon), Integer.parseInt(place.substring(colon + 1)));
        } catch (NumberFormatException _) {
            return Source.UNKNOWN;
        }
    }
}
