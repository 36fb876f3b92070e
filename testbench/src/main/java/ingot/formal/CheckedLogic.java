package ingot.formal;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Instance;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Process;
import ingot.hdl.netlist.Property;
import ingot.hdl.netlist.Statement;
import ingot.hdl.netlist.Type;
import ingot.hdl.netlist.Verification;
import ingot.hdl.netlist.Wire;
import ingot.hdl.pass.Dataflow;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A netlist whose verification is plain logic: every property is a wire of its own name, 1 while the property holds or the cover
 * happens. Whatever executes netlists can then watch properties.
 */
final class CheckedLogic {
    private final Map<NetModule, NetModule> done = new HashMap<>();

    private CheckedLogic() {}

    static Netlist of(Netlist netlist) {
        return new Netlist(new CheckedLogic().module(netlist.top()));
    }

    private NetModule module(NetModule module) {
        var known = done.get(module);
        if (known == null) {
            known = build(module);
            done.put(module, known);
        }
        return known;
    }

    private NetModule build(NetModule module) {
        var verification = module.verification();
        var wires = joined(module.wires(), verification.wires());
        var processes = joined(module.processes(), verification.processes());
        for (var property : verification.properties()) {
            var wire = new Wire(property.name(), Type.BOOL, property.source());
            wires.add(wire);
            processes.add(new Process.Combinational(List.of(new Statement.Assign(wire, watched(property), property.source()))));
        }
        var instances = module.instances().stream()
                .map(instance -> new Instance(instance.name(), module(instance.module()), instance.inputs(), instance.outputs(), instance.source()))
                .toList();
        return new NetModule(module.name(), module.description(), module.ports(), wires,
                joined(module.registers(), verification.registers()), module.memories(), instances, processes,
                module.clockGates(), Verification.NONE, module.blackBox(), module.power(), module.source());
    }

    /** The condition of the property, and what leaves it alone while the reset is active. */
    private static Expr watched(Property property) {
        var quiet = property.kind() == Property.Kind.COVER ? BigInteger.ZERO : BigInteger.ONE;
        return property.clocking().reset().<Expr>map(reset -> new Expr.Mux(
                Dataflow.active(reset, property.source()), new Expr.Literal(quiet, Type.BOOL, property.source()),
                property.condition(), property.source())).orElse(property.condition());
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        var all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
