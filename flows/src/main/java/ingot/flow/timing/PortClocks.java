package ingot.flow.timing;

import ingot.flow.gates.CellPin;
import ingot.flow.gates.ClockNets;
import ingot.flow.gates.Connectivity;
import ingot.flow.gates.GateNetlist;
import ingot.flow.gates.Terminal;
import ingot.pdk.CellKit;
import ingot.pdk.liberty.LibertyLibrary;
import ingot.pdk.liberty.LibertyPin;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which clocks the ports of a netlist belong to: those of the flip-flops that an input reaches through gates, and of those that reach an output.
 *
 * @param byPort clock ports by data port; a port that meets no flip-flop has none
 */
public record PortClocks(Map<String, Set<String>> byPort) {
    /** Follows every port of {@code netlist}; {@code clocks} are the names of its clock ports. */
    public static PortClocks of(GateNetlist netlist, LibertyLibrary library, CellKit kit, List<String> clocks) {
        return new Search(netlist, library, kit, clocks).search();
    }

    /** The clocks of a port, or else {@code usual}. */
    List<String> of(String port, String usual) {
        var found = byPort.getOrDefault(port, Set.of());
        return found.isEmpty() ? List.of(usual) : List.copyOf(new TreeSet<>(found));
    }

    private static final class Search {
        private final GateNetlist netlist;
        private final LibertyLibrary library;
        private final Connectivity connectivity;
        private final Map<Integer, Set<String>> clocksOfCell = new HashMap<>();

        Search(GateNetlist netlist, LibertyLibrary library, CellKit kit, List<String> clocks) {
            this.netlist = netlist;
            this.library = library;
            this.connectivity = Connectivity.of(netlist, this::isOutput);
            for (var clock : clocks) {
                ClockNets.of(netlist, clock, kit, this::isOutput).ends().stream().filter(this::stores)
                        .forEach(cell -> clocksOfCell.computeIfAbsent(cell, key -> new HashSet<>()).add(clock));
            }
        }

        private boolean isOutput(String master, String pin) {
            return library.cells().containsKey(master) && library.cells().get(master).pin(pin).direction() == LibertyPin.Direction.OUTPUT;
        }

        private boolean stores(int cell) {
            var master = library.cells().get(netlist.cells().get(cell).master());
            return master != null && (master.sequential().isPresent() || master.clockGate().isPresent());
        }

        PortClocks search() {
            var byPort = new HashMap<String, Set<String>>();
            for (int i = 0; i < netlist.ports().size(); i++) {
                var port = netlist.ports().get(i);
                byPort.put(port.name(), follow(port.net(), port.input()));
            }
            return new PortClocks(Map.copyOf(byPort));
        }

        /** Clocks of the first flip-flops from a net on, with the signals or against them. */
        private Set<String> follow(int start, boolean forwards) {
            var found = new HashSet<String>();
            var seen = new HashSet<>(Set.of(start));
            var open = new ArrayDeque<>(List.of(start));
            while (!open.isEmpty()) {
                for (var terminal : beyond(open.remove(), forwards)) {
                    if (!(terminal instanceof CellPin(int cell, String _))) {
                        continue;
                    }
                    if (stores(cell)) {
                        found.addAll(clocksOfCell.getOrDefault(cell, Set.of()));
                        continue;
                    }
                    netlist.cells().get(cell).pins().forEach((pin, net) -> {
                        if (isOutput(netlist.cells().get(cell).master(), pin) == forwards && seen.add(net)) {
                            open.add(net);
                        }
                    });
                }
            }
            return found;
        }

        private List<Terminal> beyond(int net, boolean forwards) {
            return forwards ? connectivity.sinks(net) : connectivity.driver(net).map(driver -> List.of(driver)).orElse(List.of());
        }
    }
}
