package ingot.flow.tinytapeout;

import ingot.hdl.netlist.Instance;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Verification;
import java.util.HashMap;
import java.util.Map;

/** A design without its properties: random pins need not keep what its surroundings promise. */
final class Unchecked {
    private final Map<NetModule, NetModule> done = new HashMap<>();

    private Unchecked() {}

    static Netlist of(Netlist netlist) {
        return new Netlist(new Unchecked().module(netlist.top()));
    }

    private NetModule module(NetModule old) {
        var known = done.get(old);
        if (known == null) {
            var instances = old.instances().stream().map(instance -> new Instance(
                    instance.name(), module(instance.module()), instance.inputs(), instance.outputs(), instance.source())).toList();
            known = new NetModule(old.name(), old.description(), old.ports(), old.wires(), old.registers(), old.memories(), instances,
                    old.processes(), old.clockGates(), Verification.NONE, old.blackBox(), old.power(), old.source());
            done.put(old, known);
        }
        return known;
    }
}
