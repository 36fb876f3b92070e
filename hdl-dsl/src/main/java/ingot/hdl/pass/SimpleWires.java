package ingot.hdl.pass;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Process;
import ingot.hdl.netlist.Statement;
import ingot.hdl.netlist.Wire;
import java.util.LinkedHashMap;
import java.util.Map;

/** The wires of a module that one assignment drives, alone in its process: names of expressions. */
final class SimpleWires {
    private SimpleWires() {}

    /** Each with its expression, in the order of the processes. */
    static Map<Wire, Expr> of(NetModule module) {
        var result = new LinkedHashMap<Wire, Expr>();
        for (var process : module.processes()) {
            if (definition(process) instanceof Statement.Assign assign && assign.target() instanceof Wire wire) {
                result.put(wire, assign.value());
            }
        }
        return result;
    }

    /** The only assignment of {@code process}, or {@code null}. */
    static Statement.Assign definition(Process process) {
        return process instanceof Process.Combinational(var body) && body.size() == 1
                && body.getFirst() instanceof Statement.Assign assign && assign.target() instanceof Wire ? assign : null;
    }
}
