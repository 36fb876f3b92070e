package ingot.hdl.yosys;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Instance;
import ingot.hdl.netlist.Memory;
import ingot.hdl.netlist.Process;
import ingot.hdl.netlist.Register;
import ingot.hdl.netlist.Statement;
import ingot.hdl.netlist.Wire;
import java.util.ArrayList;
import java.util.List;

/** What has been read of a module so far. */
final class ModuleParts {
    final List<Wire> wires = new ArrayList<>();
    final List<Register> registers = new ArrayList<>();
    final List<Memory> memories = new ArrayList<>();
    final List<Instance> instances = new ArrayList<>();
    final List<Process> processes = new ArrayList<>();

    void drive(Wire wire, Expr value) {
        var typed = value.type().equals(wire.type()) ? value : new Expr.Convert(value, wire.type(), wire.source());
        processes.add(new Process.Combinational(List.of(new Statement.Assign(wire, typed, wire.source()))));
    }
}
