package ingot.hdl.pass;

import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Process;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Removes what no output can show: wires, registers, memories, instances and the statements that drive them. Properties, state machines
 * and black boxes keep what they need. Ports stay, so every module fits where it did.
 */
public final class DeadCode implements Pass {
    @Override
    public Netlist apply(Netlist netlist) {
        Map<NetModule, Boolean> watched = new IdentityHashMap<>();
        for (var module : netlist.modules()) {
            watched.put(module, module.blackBox().isPresent() || !module.verification().isEmpty()
                    || module.instances().stream().anyMatch(instance -> watched.get(instance.module())));
        }
        Map<NetModule, NetModule> changed = new IdentityHashMap<>();
        for (var module : netlist.modules()) {
            changed.put(module, module.blackBox().isPresent() ? module : EachModule.repoint(clean(module, watched), changed));
        }
        return new Netlist(changed.get(netlist.top()));
    }

    private static NetModule clean(NetModule module, Map<NetModule, Boolean> watched) {
        var live = Liveness.of(module, watched::get);
        return new ModuleEditor(module)
                .wires(module.wires().stream().filter(live::contains).toList())
                .registers(module.registers().stream().filter(live::contains).toList())
                .memories(module.memories().stream().filter(live::contains).toList())
                .instances(module.instances().stream().filter(live::contains).toList())
                .clockGates(module.clockGates().stream().filter(gate -> live.contains(gate.output())).toList())
                .processes(processes(module.processes(), live))
                .build();
    }

    private static List<Process> processes(List<Process> processes, Liveness live) {
        var kept = new ArrayList<Process>();
        for (var process : processes) {
            var body = Targets.of(process.body()).stream().allMatch(live::contains)
                    ? process.body() : Targets.only(process.body(), live::contains);
            if (!Targets.of(body).isEmpty()) {
                kept.add(switch (process) {
                    case Process.Combinational _ -> new Process.Combinational(body);
                    case Process.Clocked clocked -> new Process.Clocked(clocked.clocking(), body);
                });
            }
        }
        return kept;
    }
}
