package ingot.flow.gates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/**
 * Who drives and who listens on every net of a netlist. Sinks stand in a fixed order: cell pins by cell number and pin name,
 * then output ports. Everything that numbers the sinks of a net (parasitics, for one) means this order.
 */
public final class Connectivity {
    private final List<Optional<Terminal>> drivers;
    private final List<List<Terminal>> sinks;

    private Connectivity(List<Optional<Terminal>> drivers, List<List<Terminal>> sinks) {
        this.drivers = drivers;
        this.sinks = sinks;
    }

    /**
     * Reads the netlist once.
     *
     * @param isOutput whether a library cell's pin, given as cell and pin name, drives its net
     * @throws IllegalArgumentException when a net has two drivers, with both names
     */
    public static Connectivity of(GateNetlist netlist, BiPredicate<String, String> isOutput) {
        var drivers = new ArrayList<Optional<Terminal>>();
        var sinks = new ArrayList<List<Terminal>>();
        for (int i = 0; i < netlist.nets().size(); i++) {
            drivers.add(Optional.empty());
            sinks.add(new ArrayList<>(4));
        }
        for (int i = 0; i < netlist.ports().size(); i++) {
            if (netlist.ports().get(i).input()) {
                drive(netlist, drivers, netlist.ports().get(i).net(), new PortPin(i));
            }
        }
        for (var cell : netlist.cells()) {
            for (var entry : new TreeMap<>(cell.pins()).entrySet()) {
                var pin = new CellPin(cell.id(), entry.getKey());
                if (isOutput.test(cell.master(), entry.getKey())) {
                    drive(netlist, drivers, entry.getValue(), pin);
                } else {
                    sinks.get(entry.getValue()).add(pin);
                }
            }
        }
        for (int i = 0; i < netlist.ports().size(); i++) {
            if (!netlist.ports().get(i).input()) {
                sinks.get(netlist.ports().get(i).net()).add(new PortPin(i));
            }
        }
        return new Connectivity(drivers, sinks);
    }

    private static void drive(GateNetlist netlist, List<Optional<Terminal>> drivers, int net, Terminal driver) {
        var other = drivers.set(net, Optional.of(driver));
        if (other.isPresent()) {
            throw new IllegalArgumentException("net `" + netlist.nets().get(net).name() + "` has two drivers: "
                    + name(netlist, other.get()) + " and " + name(netlist, driver));
        }
    }

    /** How many nets there are. */
    public int netCount() {
        return drivers.size();
    }

    /** What drives the net; empty for a net that nothing drives. */
    public Optional<Terminal> driver(int net) {
        return drivers.get(net);
    }

    /** What listens on the net. */
    public List<Terminal> sinks(int net) {
        return sinks.get(net);
    }

    /** A terminal as a reader knows it: {@code cell/pin}, or the port's name. */
    public static String name(GateNetlist netlist, Terminal terminal) {
        return switch (terminal) {
            case CellPin(int cell, String pin) -> netlist.cells().get(cell).name() + "/" + pin;
            case PortPin(int port) -> netlist.ports().get(port).name();
        };
    }
}
