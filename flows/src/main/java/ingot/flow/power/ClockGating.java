package ingot.flow.power;

import ingot.flow.gates.CellPin;
import ingot.flow.gates.Connectivity;
import ingot.flow.gates.GateNetlist;
import ingot.flow.timing.Activity;
import ingot.pdk.CellKit;
import ingot.pdk.liberty.LibertyCell;
import ingot.pdk.liberty.LibertyLibrary;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntToDoubleFunction;

/**
 * The clock nets behind clock gates: they change as often as their gates let the clock through.
 *
 * @param open part of the cycles in which the gates before a net are open, by net number
 */
record ClockGating(Map<Integer, Double> open) {
    /**
     * Follows the clock from every gate.
     *
     * @param connectivity of {@code netlist}
     * @param high part of the cycles in which a net is 1
     */
    static ClockGating of(GateNetlist netlist, Connectivity connectivity, LibertyLibrary library, CellKit kit, IntToDoubleFunction high) {
        var open = new HashMap<Integer, Double>();
        var work = new ArrayDeque<Integer>();
        for (var cell : netlist.cells()) {
            var gate = gate(cell.master(), library);
            if (gate != null && cell.pins().containsKey(gate.output())) {
                open.put(cell.pins().get(gate.output()), high.applyAsDouble(cell.pins().get(gate.enable())));
                work.add(cell.pins().get(gate.output()));
            }
        }
        while (!work.isEmpty()) {
            int net = work.remove();
            for (var sink : connectivity.sinks(net)) {
                if (sink instanceof CellPin(int id, String pin)) {
                    var cell = netlist.cells().get(id);
                    for (var buffer : kit.clockBuffers()) {
                        if (buffer.cell().equals(cell.master()) && open.putIfAbsent(cell.pins().get(buffer.output()), open.get(net)) == null) {
                            work.add(cell.pins().get(buffer.output()));
                        }
                    }
                }
            }
        }
        return new ClockGating(Map.copyOf(open));
    }

    private static LibertyCell.ClockGate gate(String master, LibertyLibrary library) {
        var cell = library.cells().get(master);
        return cell == null ? null : cell.clockGate().orElse(null);
    }

    /** {@code activity} with the nets behind gates as their gates have them. */
    Activity applied(Activity activity) {
        return net -> open.containsKey(net) ? 2 * open.get(net) : activity.changesPerCycle(net);
    }
}
