package ingot.formal;

import ingot.hdl.netlist.Clocking;
import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Port;
import ingot.hdl.netlist.Register;
import ingot.hdl.pass.Flatten;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a check must know of a design beside its text.
 *
 * @param resets every reset input, and whether 1 means reset
 */
record DesignFacts(NetModule top, Port clock, Map<Port, Boolean> resets, List<PlacedProperty> properties) {
    /** @throws FormalException for a design that the checks cannot take */
    static DesignFacts of(Netlist netlist) {
        var top = netlist.top();
        var clocks = top.ports().stream().filter(port -> port.role() == Port.Role.CLOCK).toList();
        if (clocks.size() > 1) {
            throw new FormalException(top.name() + " has " + clocks.size() + " clocks (" + String.join(", ", clocks.stream().map(Port::name).toList())
                    + "); formal checks take designs of one clock: check the modules of each clock domain by themselves");
        }
        var resets = new LinkedHashMap<Port, Boolean>();
        top.ports().stream().filter(port -> port.role() == Port.Role.RESET).forEach(port -> resets.put(port, true));
        for (var reset : resets(netlist)) {
            if (reset.signal() instanceof Port port) {
                resets.replace(port, reset.activeHigh());
            }
        }
        return new DesignFacts(top, clocks.isEmpty() ? null : clocks.getFirst(), resets, PlacedProperty.of(netlist));
    }

    private static List<Clocking.Reset> resets(Netlist netlist) {
        var all = new ArrayList<Clocking.Reset>();
        Flatten.flatten(netlist).registers().stream().map(Register::clocking).forEach(clocking -> clocking.reset().ifPresent(all::add));
        netlist.top().verification().properties().forEach(property -> property.clocking().reset().ifPresent(all::add));
        return all;
    }

    /** The inputs that a test pokes: all but the clock. */
    List<Port> inputs() {
        return top.ports().stream().filter(port -> port.direction() == Direction.INPUT && port != clock).toList();
    }
}
