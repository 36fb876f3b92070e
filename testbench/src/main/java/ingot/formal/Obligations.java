package ingot.formal;

import ingot.hdl.netlist.Instance;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Property;
import ingot.hdl.netlist.Verification;
import java.util.HashMap;
import java.util.Map;

/**
 * What a module inside the design takes for granted, the design must keep: assumptions of all modules but the top become assertions. Only the
 * surroundings of the top are beyond the design.
 */
final class Obligations {
    private final Map<NetModule, NetModule> done = new HashMap<>();

    private Obligations() {}

    static Netlist of(Netlist netlist) {
        return new Netlist(new Obligations().inside(netlist.top()));
    }

    /** {@code module} with its own properties as they are. */
    private NetModule inside(NetModule module) {
        var instances = module.instances().stream().map(instance -> new Instance(instance.name(), instantiated(instance.module()),
                instance.inputs(), instance.outputs(), instance.source())).toList();
        return new NetModule(module.name(), module.description(), module.ports(), module.wires(), module.registers(), module.memories(),
                instances, module.processes(), module.clockGates(), module.verification(), module.blackBox(), module.power(), module.source());
    }

    private NetModule instantiated(NetModule module) {
        var known = done.get(module);
        if (known == null) {
            var verification = module.verification();
            known = inside(module).withVerification(new Verification(verification.wires(), verification.registers(), verification.processes(),
                    verification.properties().stream().map(Obligations::asserted).toList(), verification.machines()));
            done.put(module, known);
        }
        return known;
    }

    private static Property asserted(Property property) {
        return property.kind() == Property.Kind.ASSUME
                ? new Property(property.name(), Property.Kind.ASSERT, property.clocking(), property.condition(), property.message(), property.source())
                : property;
    }
}
