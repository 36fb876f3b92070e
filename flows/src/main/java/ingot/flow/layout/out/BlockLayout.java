package ingot.flow.layout.out;

import ingot.flow.gates.GateNetlist;
import ingot.flow.layout.embedded.FixedCell;
import ingot.flow.layout.embedded.Floorplan;
import ingot.flow.layout.embedded.Placement;
import ingot.flow.layout.embedded.Routing;
import ingot.pdk.PdkProcess;
import ingot.pdk.geometry.Orientation;
import ingot.pdk.lef.LefLibrary;
import java.util.ArrayList;
import java.util.List;

/**
 * A finished layout: everything that the writers need.
 *
 * @param fillers cells that close the gaps of the rows
 */
public record BlockLayout(
        Floorplan floorplan, Placement placement, Routing routing, List<FixedCell> fillers, LefLibrary lef, PdkProcess process) {
    public BlockLayout {
        fillers = List.copyOf(fillers);
    }

    /** The netlist as laid out, without taps and fillers. */
    public GateNetlist netlist() {
        return placement.netlist();
    }

    /** Name of the block. */
    public String name() {
        return netlist().name();
    }

    /** Every cell that is placed: the netlist's own, then taps and end caps, then fillers. */
    List<FixedCell> cells() {
        var cells = new ArrayList<FixedCell>(netlist().cells().size() + floorplan.fixed().size() + fillers.size());
        for (var cell : netlist().cells()) {
            int id = cell.id();
            Orientation orientation = placement.orientation()[id];
            cells.add(new FixedCell(cell.name(), cell.master(), placement.x()[id], placement.y()[id], orientation));
        }
        cells.addAll(floorplan.fixed());
        cells.addAll(fillers);
        return cells;
    }
}
