package ingot.flow.layout.embedded.repair;

import ingot.flow.gates.CellPin;
import ingot.flow.gates.NetlistEditor;
import ingot.flow.gates.PortPin;
import ingot.flow.gates.Terminal;
import ingot.flow.layout.embedded.Placement;
import ingot.pdk.CellKit;
import ingot.pdk.geometry.Orientation;
import ingot.pdk.lef.LefLibrary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** A placement that gets more cells and other masters. Cells are never removed, so numbers stay. */
final class PlacementEditor {
    private final Placement start;
    private final LefLibrary lef;
    private final NetlistEditor netlist;
    private final List<int[]> added = new ArrayList<>();
    private int changed;

    PlacementEditor(Placement start, LefLibrary lef) {
        this.start = start;
        this.lef = lef;
        netlist = new NetlistEditor(start.netlist());
    }

    /** How many cells were added or changed. */
    int changes() {
        return added.size() + changed;
    }

    void setMaster(int cell, String master) {
        netlist.setMaster(cell, master);
        changed++;
    }

    /**
     * Puts a buffer between a net and some of its sinks, with its middle at a point, and gives the buffer's input.
     *
     * @param role goes into the names of the new cell and net
     */
    CellPin insert(int net, Collection<Terminal> sinks, CellKit.BufferCell buffer, int x, int y, String role) {
        var old = netlist.net(net);
        String name = old.name().replaceAll("[\\[\\]]+", "_").replaceAll("_$", "") + "_" + role + added.size();
        var pins = sinks.stream().filter(CellPin.class::isInstance).map(CellPin.class::cast).toList();
        int made = netlist.splitNet(net, pins, name + "_net");
        for (var sink : sinks) {
            if (sink instanceof PortPin(int port)) {
                moveToPort(net, made, port);
            }
        }
        int cell = netlist.addCell(name, buffer.cell(), Map.of(buffer.input(), net, buffer.output(), made), old.source());
        var macro = lef.macro(buffer.cell());
        added.add(new int[] {x - macro.width() / 2, y - macro.height() / 2});
        return new CellPin(cell, buffer.input());
    }

    /** Puts a buffer before one pin, close to its cell, and gives the buffer's input. */
    CellPin insertBefore(CellPin pin, CellKit.BufferCell buffer, String role) {
        var cell = netlist.cell(pin.cell());
        var macro = lef.macro(cell.master());
        return insert(cell.pins().get(pin.pin()), List.of(pin), buffer, start.x()[pin.cell()] + macro.width() / 2,
                start.y()[pin.cell()] + macro.height() / 2, role);
    }

    String master(int cell) {
        return netlist.cell(cell).master();
    }

    /** A net at a port bears the port's name; the net that was there gets another one. */
    private void moveToPort(int net, int made, int port) {
        netlist.connectPort(port, made);
        String portName = start.netlist().ports().get(port).name();
        if (netlist.net(net).name().equals(portName)) {
            netlist.renameNet(net, portName + "_inner");
        }
        netlist.renameNet(made, portName);
    }

    Placement build() {
        int before = start.x().length;
        int count = before + added.size();
        var x = Arrays.copyOf(start.x(), count);
        var y = Arrays.copyOf(start.y(), count);
        var orientation = Arrays.copyOf(start.orientation(), count);
        for (int i = before; i < count; i++) {
            x[i] = added.get(i - before)[0];
            y[i] = added.get(i - before)[1];
            orientation[i] = Orientation.N;
        }
        return new Placement(netlist.build(), x, y, orientation);
    }
}
