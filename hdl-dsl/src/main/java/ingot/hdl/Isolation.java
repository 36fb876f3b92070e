package ingot.hdl;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.PowerDomain;
import ingot.hdl.netlist.Process;
import ingot.hdl.netlist.Statement;
import ingot.hdl.netlist.Wire;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The logic between an instance whose supply can be off and the module around: an isolated output is its clamp while the supply is off. */
final class Isolation {
    private final Optional<PowerDomain> power;
    private final Optional<Expr> on;
    private final Namer namer;
    private final List<Wire> wires = new ArrayList<>();
    private final List<Process> processes = new ArrayList<>();

    /** {@code inputs} are what the instance of {@code module} is fed with, by port. */
    Isolation(NetModule module, Map<String, Expr> inputs, Namer namer) {
        this.power = module.power();
        this.on = power.flatMap(PowerDomain::on).map(inputs::get);
        this.namer = namer;
    }

    /** The wire that {@code port} drives so that {@code outside} has what the module around is to read. */
    Wire behind(String port, Wire outside) {
        var clamp = power.map(supply -> supply.clamps().get(port));
        if (clamp.isEmpty() || on.isEmpty()) {
            return outside;
        }
        var source = power.get().source();
        var inside = new Wire(namer.fresh(outside.name() + "_inside"), outside.type(), outside.source());
        wires.add(inside);
        processes.add(new Process.Combinational(List.of(new Statement.Assign(outside, new Expr.Mux(on.get(), new Expr.Ref(inside, source),
                new Expr.Literal(outside.type().wrap(clamp.get()), outside.type(), source), source), source))));
        return inside;
    }

    List<Wire> wires() {
        return wires;
    }

    List<Process> processes() {
        return processes;
    }
}
