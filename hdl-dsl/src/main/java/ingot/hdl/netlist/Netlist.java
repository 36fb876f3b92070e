package ingot.hdl.netlist;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/** A whole design: its top module and, through the instances, every module below. */
public record Netlist(NetModule top) {
    /** Every module once, each after the modules it instantiates; the top is last. */
    public List<NetModule> modules() {
        var order = new LinkedHashSet<NetModule>();
        collect(top, order);
        return new ArrayList<>(order);
    }

    private static void collect(NetModule module, SequencedSet<NetModule> order) {
        if (!order.contains(module)) {
            module.instances().forEach(instance -> collect(instance.module(), order));
            order.add(module);
        }
    }
}
