package ingot.hdl.pass;

import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Netlist;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Makes modules that are equal one module, whatever they are called: 256 equal processing elements are one. Equal means the same ports,
 * signals and memories by name and type, and the same logic; lines of source are not compared. The first of the equals stays.
 */
public final class ModuleDeduplication implements Pass {
    @Override
    public Netlist apply(Netlist netlist) {
        Map<String, NetModule> first = new HashMap<>();
        Map<NetModule, NetModule> changed = new IdentityHashMap<>();
        for (var module : netlist.modules()) {
            var candidate = module.blackBox().isPresent() ? module : EachModule.repoint(module, changed);
            changed.put(module, module == netlist.top() || module.blackBox().isPresent()
                    ? candidate : first.computeIfAbsent(ModuleText.of(candidate), _ -> candidate));
        }
        return new Netlist(changed.get(netlist.top()));
    }
}
