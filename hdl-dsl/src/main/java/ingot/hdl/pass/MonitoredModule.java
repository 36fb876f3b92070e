package ingot.hdl.pass;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Instance;
import ingot.hdl.netlist.NetModule;
import java.util.List;

/**
 * A module with the outputs of {@link Monitors}.
 *
 * @param module the module as it was where nothing is checked in it or below
 * @param checks in the order of the bits of {@code failed}
 * @param covers in the order of the numbers of {@code counts}
 */
record MonitoredModule(
        NetModule module, String failed, String age, String counts, List<Monitors.Monitored> checks,
        List<Monitors.Monitored> covers) {
    /** An instance of the original module, and what has become of its module. */
    record Child(Instance instance, MonitoredModule module) {}

    /** What the outputs of a part of a module say: sticky bits, edges since a failure, counts; {@code null} for no such output. */
    record Outputs(Expr failed, Expr age, Expr counts) {}

    static MonitoredModule of(NetModule module, List<Child> children) {
        var changed = children.stream().anyMatch(child -> child.module().module() != child.instance().module());
        return module.verification().isEmpty() && !changed
                ? new MonitoredModule(module, "", "", "", List.of(), List.of())
                : new MonitorBuilder(module, children).build();
    }

    boolean isEmpty() {
        return checks.isEmpty() && covers.isEmpty();
    }
}
