package ingot.bench.simulation;

import ingot.hdl.netlist.Instance;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Verification;
import java.util.HashMap;
import java.util.Map;

/** A design without its properties, so that all engines do the same work. */
final class Plain {
    private final Map<NetModule, NetModule> known = new HashMap<>();

    private Plain() {}

    static Netlist of(Netlist netlist) {
        return new Netlist(new Plain().module(netlist.top()));
    }

    private NetModule module(NetModule module) {
        var done = known.get(module);
        if (done == null) {
            var instances = module.instances().stream().map(instance -> new Instance(instance.name(), module(instance.module()),
                    instance.inputs(), instance.outputs(), instance.source())).toList();
            done = new NetModule(module.name(), module.description(), module.ports(), module.wires(), module.registers(),
                    module.memories(), instances, module.processes(), module.clockGates(), Verification.NONE, module.blackBox(),
                    module.power(), module.source());
            known.put(module, done);
        }
        return done;
    }
}
