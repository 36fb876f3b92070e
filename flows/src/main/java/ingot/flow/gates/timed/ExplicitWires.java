package ingot.flow.gates.timed;

import ingot.flow.gates.CellPin;
import ingot.flow.gates.GateCell;
import ingot.flow.gates.GateNet;
import ingot.flow.gates.GateNetlist;
import ingot.flow.gates.GatePort;
import ingot.flow.gates.PortPin;
import ingot.flow.timing.Delays;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A netlist in which a wire that takes time is a cell of its own, {@link #WIRE}, because Icarus 11 knows no interconnect delays; and whose
 * names are numbers, because its SDF reader knows no escaped names. Cells keep their numbers, wires follow them.
 */
record ExplicitWires(GateNetlist netlist, Delays delays) {
    static final String WIRE = "ingot_wire";

    static ExplicitWires of(GateNetlist netlist, Delays delays) {
        var pins = new ArrayList<Map<String, Integer>>();
        netlist.cells().forEach(cell -> pins.add(new HashMap<>(cell.pins())));
        var ports = new ArrayList<>(netlist.ports());
        var nets = new ArrayList<GateNet>();
        netlist.nets().forEach(net -> nets.add(new GateNet(net.id(), "n" + net.id(), "")));
        var wires = new ArrayList<GateCell>();
        var arcs = new ArrayList<>(delays.arcs());
        for (var wire : delays.wires()) {
            int id = netlist.cells().size() + wires.size();
            int end = nets.size();
            nets.add(new GateNet(end, "n" + end, ""));
            int start = switch (wire.sink()) {
                case CellPin(int cell, String pin) -> pins.get(cell).put(pin, end);
                case PortPin(int port) -> {
                    var old = ports.get(port);
                    ports.set(port, new GatePort(old.name(), old.input(), end));
                    yield old.net();
                }
            };
            wires.add(new GateCell(id, "c" + id, WIRE, Map.of("A", start, "Y", end), ""));
            arcs.add(new Delays.Arc(id, "A", "Y", wire.riseNs(), wire.fallNs()));
        }
        var cells = new ArrayList<GateCell>();
        netlist.cells().forEach(cell -> cells.add(new GateCell(cell.id(), "c" + cell.id(), cell.master(), pins.get(cell.id()), "")));
        cells.addAll(wires);
        return new ExplicitWires(new GateNetlist("gates", ports, cells, nets), new Delays(arcs, List.of(), delays.limits()));
    }
}
