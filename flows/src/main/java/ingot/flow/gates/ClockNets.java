package ingot.flow.gates;

import ingot.pdk.CellKit;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * The nets that a clock reaches through buffers, inverters and clock gates.
 *
 * @param levels how many cells are between the port and each net, by net number
 * @param ends numbers of the other cells that are on such a net
 */
public record ClockNets(Map<Integer, Integer> levels, Set<Integer> ends) {
    /**
     * Follows the clock.
     *
     * @param port name of the clock port; nothing is found where there is none
     * @param isOutput whether a library cell's pin, given as cell and pin name, drives its net
     */
    public static ClockNets of(GateNetlist netlist, String port, CellKit kit, BiPredicate<String, String> isOutput) {
        var connectivity = Connectivity.of(netlist, isOutput);
        var levels = new HashMap<Integer, Integer>();
        var ends = new HashSet<Integer>();
        var open = new ArrayDeque<Integer>();
        netlist.ports().stream().filter(candidate -> candidate.input() && candidate.name().equals(port)).forEach(found -> {
            levels.put(found.net(), 0);
            open.add(found.net());
        });
        while (!open.isEmpty()) {
            int net = open.remove();
            for (var sink : connectivity.sinks(net)) {
                if (sink instanceof CellPin(int id, String pin)) {
                    var cell = netlist.cells().get(id);
                    var next = behind(cell, pin, kit, isOutput);
                    if (next.isEmpty()) {
                        ends.add(id);
                    } else if (levels.putIfAbsent(next.get(), levels.get(net) + 1) == null) {
                        open.add(next.get());
                    }
                }
            }
        }
        return new ClockNets(Map.copyOf(levels), Set.copyOf(ends));
    }

    /** The net on which the clock goes on; empty where it ends. */
    private static Optional<Integer> behind(GateCell cell, String pin, CellKit kit, BiPredicate<String, String> isOutput) {
        var gate = kit.clockGates().stream().filter(candidate -> candidate.cell().equals(cell.master())).findFirst();
        if (gate.isPresent()) {
            return gate.get().clock().equals(pin) ? Optional.ofNullable(cell.pins().get(gate.get().output())) : Optional.empty();
        }
        return cell.pins().size() != 2 ? Optional.empty()
                : cell.pins().entrySet().stream().filter(entry -> isOutput.test(cell.master(), entry.getKey())).map(Map.Entry::getValue).findFirst();
    }
}
