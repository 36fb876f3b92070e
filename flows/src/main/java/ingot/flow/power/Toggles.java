package ingot.flow.power;

import ingot.flow.gates.GateNetlist;
import ingot.flow.timing.Activity;
import ingot.flow.timing.Timing;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often nets changed in a workload.
 *
 * @param cycles clock cycles that it took
 * @param changes by net name, rising and falling both counted
 * @param high cycles in which the net was 1, by net name
 */
public record Toggles(long cycles, Map<String, Long> changes, Map<String, Long> high) {
    public Toggles {
        changes = new TreeMap<>(changes);
        high = new TreeMap<>(high);
    }

    /** The activity of a netlist's nets: the clock's is 2, that of nets without a record is {@link Activity#DEFAULT}. */
    public Activity activity(GateNetlist netlist, Timing timing) {
        return net -> timing.onClock(net) ? 2 : changes.containsKey(netlist.nets().get(net).name())
                ? (double) changes.get(netlist.nets().get(net).name()) / Math.max(1, cycles) : Activity.DEFAULT;
    }

    /** Part of the nets of {@code netlist} that have a record. */
    public double coverage(GateNetlist netlist) {
        return netlist.nets().stream().filter(net -> changes.containsKey(net.name())).count() / (double) Math.max(1, netlist.nets().size());
    }

    /** This workload and then {@code other}. */
    public Toggles plus(Toggles other) {
        var allChanges = new TreeMap<>(changes);
        other.changes.forEach((net, count) -> allChanges.merge(net, count, Long::sum));
        var allHigh = new TreeMap<>(high);
        other.high.forEach((net, count) -> allHigh.merge(net, count, Long::sum));
        return new Toggles(cycles + other.cycles, allChanges, allHigh);
    }
}
