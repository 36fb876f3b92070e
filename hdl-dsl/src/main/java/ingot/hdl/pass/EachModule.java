package ingot.hdl.pass;

import ingot.hdl.netlist.Instance;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Netlist;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Applies a change to every module that has a body, children first; modules that were shared stay shared. */
public final class EachModule {
    private EachModule() {}

    /** {@code netlist} with {@code change} applied to each of its modules but black boxes. */
    public static Netlist apply(Netlist netlist, UnaryOperator<NetModule> change) {
        Map<NetModule, NetModule> changed = new IdentityHashMap<>();
        for (var module : netlist.modules()) {
            changed.put(module, module.blackBox().isPresent() ? module : change.apply(repoint(module, changed)));
        }
        return new Netlist(changed.get(netlist.top()));
    }

    /** {@code module} with its instances of the new modules. */
    static NetModule repoint(NetModule module, Map<NetModule, NetModule> changed) {
        var instances = new ArrayList<Instance>();
        for (var instance : module.instances()) {
            instances.add(new Instance(instance.name(), changed.get(instance.module()), instance.inputs(), instance.outputs(),
                    instance.source()));
        }
        return instances.isEmpty() ? module : new ModuleEditor(module).instances(instances).build();
    }
}
