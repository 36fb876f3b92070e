package ingot.flow.layout.embedded;

import ingot.flow.gates.GateNetlist;
import ingot.flow.layout.FloorplanSpec;
import ingot.flow.layout.LayoutException;
import ingot.pdk.PdkProcess;
import ingot.pdk.geometry.Orientation;
import ingot.pdk.lef.LefLibrary;
import java.util.ArrayList;
import java.util.List;

/** Makes the frame of a layout: die and core, rows, tap cells, the power grid and the ports. */
public final class Floorplanner {
    private Floorplanner() {}

    /**
     * Plans the frame for a netlist.
     *
     * @throws LayoutException when the cells or the ports do not fit, or the ports are not those of the tile
     */
    public static Floorplan plan(GateNetlist netlist, LefLibrary lef, PdkProcess process, FloorplanSpec spec) {
        var site = lef.sites().get(process.site());
        if (site == null) {
            throw new LayoutException("the technology LEF has no site `" + process.site() + "`, which " + process.name() + " uses");
        }
        var outline = Outline.of(netlist, lef, process, spec);
        var rows = rows(outline, site.width(), site.height());
        var fixed = new TapCells(lef, process, site.width()).place(rows);
        var ports = switch (spec) {
            case FloorplanSpec.TinyTapeout tile -> TilePorts.place(netlist, outline);
            case FloorplanSpec.Utilization utilization -> EdgePorts.place(netlist, outline, lef, process);
            case FloorplanSpec.Die die -> EdgePorts.place(netlist, outline, lef, process);
        };
        var power = new PowerGridBuilder(lef, process, outline, rows).build();
        return new Floorplan(outline.die(), outline.core(), rows, ports, power, fixed);
    }

    private static List<Row> rows(Outline outline, int siteWidth, int rowHeight) {
        var core = outline.core();
        int sites = core.width() / siteWidth;
        int count = core.height() / rowHeight;
        var rows = new ArrayList<Row>(count);
        for (int i = 0; i < count; i++) {
            var orientation = i % 2 == 0 ? Orientation.N : Orientation.FS;
            rows.add(new Row(core.x0(), core.y0() + i * rowHeight, sites, orientation));
        }
        return rows;
    }
}
