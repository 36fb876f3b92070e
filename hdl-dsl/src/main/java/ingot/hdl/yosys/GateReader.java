package ingot.hdl.yosys;

import ingot.hdl.netlist.Clocking;
import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Process;
import ingot.hdl.netlist.Register;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Source;
import ingot.hdl.netlist.Statement;
import ingot.hdl.netlist.Type;
import ingot.hdl.netlist.Wire;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Reads a cell of a library by the table that the caller gave. */
final class GateReader {
    private final CellReader cell;
    private final GateTable.Gate gate;
    private final ModuleParts parts;
    private final Map<String, Wire> outputs = new LinkedHashMap<>();
    private Optional<Register> register = Optional.empty();

    GateReader(CellReader cell, GateTable.Gate gate, ModuleParts parts) {
        this.cell = cell;
        this.gate = gate;
        this.parts = parts;
    }

    /** Makes a wire for each output that is connected. */
    void declare(SignalNames names, BiFunction<String, Wire, Wire> drive) {
        for (var pin : gate.outputs().keySet()) {
            if (cell.has(pin)) {
                var wire = new Wire(names.of(cell, pin), Type.BOOL, cell.source());
                parts.wires.add(wire);
                outputs.put(pin, drive.apply(pin, wire));
            }
        }
    }

    /** Makes the register of a flip-flop. */
    void declareState(String name, Function<Expr, Signal> signals) {
        gate.state().ifPresent(state -> {
            var clear = state.clear().map(formula -> over(formula, Map.of()));
            var preset = state.preset().map(formula -> over(formula, Map.of()));
            if (clear.isPresent() && preset.isPresent()) {
                throw cell.error("has both clear and preset; the model knows one asynchronous reset");
            }
            var reset = clear.or(() -> preset).map(active -> new Clocking.Reset(signals.apply(active), Clocking.Reset.Kind.ASYNCHRONOUS, true));
            var value = reset.map(_ -> clear.isPresent() ? BigInteger.ZERO : BigInteger.ONE);
            if (!(over(state.clock(), Map.of()) instanceof Expr.Ref(var clock, var _))) {
                throw cell.error("is not clocked by the rising edge of a signal");
            }
            register = Optional.of(new Register(name, Type.BOOL, new Clocking(clock, reset), value, cell.source()));
            parts.registers.add(register.get());
        });
    }

    /** Gives the wires and the register their values, once every driver is known. */
    void define() {
        var nodes = new LinkedHashMap<String, Expr>();
        register.ifPresent(held -> {
            var value = new Expr.Ref(held, cell.source());
            nodes.put(gate.state().orElseThrow().node(), value);
            nodes.put(gate.state().orElseThrow().inverted(), cell.exprs().not(value));
            parts.processes.add(new Process.Clocked(held.clocking(), List.of(
                    new Statement.Assign(held, over(gate.state().orElseThrow().next(), nodes), cell.source()))));
        });
        outputs.forEach((pin, wire) -> parts.drive(wire, over(gate.outputs().get(pin), nodes)));
    }

    private Expr over(GateTable.Formula formula, Map<String, Expr> nodes) {
        Source source = cell.source();
        return formula.over(pin -> nodes.containsKey(pin) ? nodes.get(pin) : cell.pin(pin), source);
    }
}
