package ingot.hdl.pass;

import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Property;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns the verification of a design into logic and three more outputs of its top, so that every simulator runs it: which
 * assertions and assumptions have failed so far, how long ago the latest failure was, and how often each cover happened. State
 * machines count as covers of their states and arcs.
 *
 * @param netlist the design; its modules have no verification any more
 * @param failed name of the output with one sticky bit for each of {@link #checks}, the first one in bit 0
 * @param age name of the output that says how many edges of its clock ago a check failed: 0 for never, {@value #OLDEST} for
 *     that long or longer
 * @param counts name of the output with a number of 32 bits for each of {@link #covers}, the first one in the lowest bits
 */
public record Monitors(
        Netlist netlist, String failed, String age, String counts, List<Monitored> checks, List<Monitored> covers) {
    /** The largest age. */
    public static final int OLDEST = 127;

    /** How names of what monitors add begin. */
    private static final String OWN = "ingot_";

    /** Bits of one count. */
    public static final int COUNT_BITS = 32;

    /**
     * A property at one place of the hierarchy.
     *
     * @param path names of the instances and of the property, with points between them
     * @param machine whether it stands for a state or an arc of a state machine
     */
    public record Monitored(String path, Property property, boolean machine) {
        Monitored under(String instance) {
            return new Monitored(instance + "." + path, property, machine);
        }
    }

    /** Whether the register at this path belongs to a monitor, and not to the design. */
    public static boolean isOwn(String path) {
        return path.startsWith(OWN, path.lastIndexOf('.') + 1);
    }

    /** The monitors of {@code netlist}; empty where nothing is checked. */
    public static Optional<Monitors> of(Netlist netlist) {
        Map<NetModule, MonitoredModule> done = new HashMap<>();
        for (var module : netlist.modules()) {
            var children = new ArrayList<MonitoredModule.Child>();
            for (var instance : module.instances()) {
                children.add(new MonitoredModule.Child(instance, done.get(instance.module())));
            }
            done.put(module, MonitoredModule.of(module, children));
        }
        var top = done.get(netlist.top());
        return top.isEmpty() ? Optional.empty() : Optional.of(new Monitors(new Netlist(top.module()), top.failed(), top.age(),
                top.counts(), top.checks(), top.covers()));
    }
}
