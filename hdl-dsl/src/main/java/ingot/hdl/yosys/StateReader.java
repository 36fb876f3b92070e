package ingot.hdl.yosys;

import ingot.hdl.netlist.Clocking;
import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Process;
import ingot.hdl.netlist.Register;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Statement;
import ingot.hdl.netlist.Type;
import java.util.List;
import java.util.function.Function;

/**
 * Reads a register cell.
 *
 * @param signals the signal on a one-bit pin of the cell
 */
record StateReader(CellReader cell, FlipFlop kind, Function<String, Signal> signals, ModuleParts parts) {
    /** Makes the register. */
    Register declare(String name) {
        if (!kind.risingEdge()) {
            throw cell.error("is clocked by a falling edge; the model knows rising edges");
        }
        var reset = kind.reset().filter(_ -> !kind.enableFirst()).map(pin -> new Clocking.Reset(
                signals.apply(pin.pin()), pin.kind(), pin.activeHigh()));
        var value = reset.map(_ -> kind.reset().orElseThrow().value());
        var register = new Register(name, Type.uint(cell.bits("Q").size()), new Clocking(signals.apply(kind.clock()), reset), value, cell.source());
        parts.registers.add(register);
        return register;
    }

    /** Gives the register its next value, once every driver is known. */
    void define(Register register) {
        var e = cell.exprs();
        Expr next = cell.pin("D");
        if (kind.reset().isPresent() && kind.enableFirst()) {
            var reset = new Expr.Literal(kind.reset().get().value(), next.type(), cell.source());
            next = e.mux(active(kind.reset().get().pin(), kind.reset().get().activeHigh()), reset, next);
        }
        if (kind.enable().isPresent()) {
            next = e.mux(active(kind.enable().get(), kind.enableHigh()), next, new Expr.Ref(register, cell.source()));
        }
        parts.processes.add(new Process.Clocked(register.clocking(), List.of(new Statement.Assign(register, next, cell.source()))));
    }

    private Expr active(String pin, boolean high) {
        return high ? cell.pin(pin) : cell.exprs().not(cell.pin(pin));
    }
}
