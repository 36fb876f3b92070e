package ingot.sim.jvm;

import ingot.hdl.netlist.Memory;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.PowerDomain;
import ingot.hdl.netlist.Register;
import ingot.hdl.netlist.Signal;
import ingot.hdl.pass.Dataflow;
import ingot.hdl.pass.Monitors;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A supply of a flat design that can be off, and what forgets its values then.
 *
 * @param path of the instance; the name of the design for the top
 * @param on one bit: 1 while it is on
 */
record DarkSupply(String path, PowerDomain power, Signal on, List<Register> registers, List<Memory> memories) {
    /** All of them in {@code design}, which is what became of {@code top}. */
    static List<DarkSupply> of(NetModule top, Dataflow design) {
        var found = new ArrayList<DarkSupply>();
        visit(top, "", design, found);
        return found;
    }

    private static void visit(NetModule module, String prefix, Dataflow design, List<DarkSupply> found) {
        module.power().filter(PowerDomain::forgets).ifPresent(power -> {
            var others = new ArrayList<String>();
            ownSupplies(module, prefix, others);
            var on = prefix + power.on().orElseThrow();
            Optional<Signal> signal = Stream.<Signal>concat(design.ports().stream(), design.wires().stream())
                    .filter(candidate -> candidate.name().equals(on)).findFirst();
            signal.ifPresent(wire -> found.add(new DarkSupply(prefix.isEmpty() ? module.name() : prefix.substring(0, prefix.length() - 1), power, wire,
                    design.registers().stream().filter(register -> isIn(register.name(), prefix, others) && !Monitors.isOwn(register.name())).toList(),
                    design.memories().stream().filter(memory -> isIn(memory.name(), prefix, others)).toList())));
        });
        module.instances().forEach(instance -> visit(instance.module(), prefix + instance.name() + ".", design, found));
    }

    private static boolean isIn(String name, String prefix, List<String> others) {
        return name.startsWith(prefix) && others.stream().noneMatch(name::startsWith);
    }

    /** Paths of the instances below that are fed by another supply. */
    private static void ownSupplies(NetModule module, String prefix, List<String> paths) {
        for (var instance : module.instances()) {
            var path = prefix + instance.name() + ".";
            if (instance.module().power().isPresent()) {
                paths.add(path);
            } else {
                ownSupplies(instance.module(), path, paths);
            }
        }
    }
}
