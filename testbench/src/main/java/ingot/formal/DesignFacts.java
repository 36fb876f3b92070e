package ingot.formal;

import ingot.hdl.netlist.Clocking;
import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Port;
import ingot.hdl.netlist.Register;
import ingot.hdl.pass.Flatten;
import ingot.hdl.pass.OneClock;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a check must know of a design beside its text.
 *
 * @param clocks all clock inputs; they rise together
 * @param ticks inputs that say for each clock whether it does so really; empty where all always do
 * @param resets every reset input, and whether 1 means reset
 */
record DesignFacts(NetModule top, List<Port> clocks, List<Port> ticks, Map<Port, Boolean> resets, List<PlacedProperty> properties) {
    /** The facts of {@code netlist}, whose clocks rise together: {@link OneClock} has seen to that where it is needed. */
    static DesignFacts of(Netlist netlist) {
        var top = netlist.top();
        var clocks = top.ports().stream().filter(port -> port.role() == Port.Role.CLOCK).toList();
        var ticks = clocks.stream().map(port -> OneClock.ticks(port.name()))
                .flatMap(name -> top.ports().stream().filter(port -> port.name().equals(name))).toList();
        var resets = new LinkedHashMap<Port, Boolean>();
        top.ports().stream().filter(port -> port.role() == Port.Role.RESET).forEach(port -> resets.put(port, true));
        for (var reset : resets(netlist)) {
            if (reset.signal() instanceof Port port) {
                resets.replace(port, reset.activeHigh());
            }
        }
        return new DesignFacts(top, clocks, ticks, resets, PlacedProperty.of(netlist));
    }

    private static List<Clocking.Reset> resets(Netlist netlist) {
        var all = new ArrayList<Clocking.Reset>();
        Flatten.flatten(netlist).registers().stream().map(Register::clocking).forEach(clocking -> clocking.reset().ifPresent(all::add));
        netlist.top().verification().properties().forEach(property -> property.clocking().reset().ifPresent(all::add));
        return all;
    }

    /** The inputs that a test pokes: all but the clocks. */
    List<Port> inputs() {
        return top.ports().stream().filter(port -> port.direction() == Direction.INPUT && !clocks.contains(port)).toList();
    }

    /** {@code trace} with the clocks that rise in place of the inputs that say so, and without cycles in which none does. */
    Trace byClock(Trace trace) {
        if (ticks.isEmpty()) {
            return trace;
        }
        var inputs = new ArrayList<Map<String, BigInteger>>();
        var rising = new ArrayList<List<String>>();
        for (var values : trace.inputs()) {
            var now = clocks.stream().map(Port::name).filter(clock -> values.get(OneClock.ticks(clock)).signum() != 0).toList();
            if (now.isEmpty()) {
                continue;
            }
            rising.add(now);
            var rest = new HashMap<>(values);
            ticks.forEach(port -> rest.remove(port.name()));
            inputs.add(rest);
        }
        return new Trace(inputs, trace.powerUp(), clocks.size() > 1 ? rising : List.of());
    }
}
