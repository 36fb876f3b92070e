package ingot.flow.layout.embedded.route;

import ingot.flow.gates.NetlistEditor;
import ingot.flow.layout.embedded.Floorplan;
import ingot.flow.layout.embedded.Placement;
import ingot.pdk.CellKit;
import ingot.pdk.geometry.Orientation;
import ingot.pdk.geometry.Rect;
import ingot.pdk.lef.LefLibrary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Adds antenna diodes in gaps of the rows, so that no other cell moves. */
final class Diodes {
    private static final int REACH_NM = 40_000;

    private final LefLibrary library;
    private final CellKit.Diode diode;
    private final FreeSites free;
    private final NetlistEditor editor;
    private final Placement placement;
    private final int siteWidth;
    private final List<FreeSites.Spot> spots = new ArrayList<>();

    Diodes(Placement placement, Floorplan floorplan, LefLibrary library, CellKit.Diode diode, int siteWidth) {
        this.placement = placement;
        this.library = library;
        this.diode = diode;
        this.free = new FreeSites(floorplan, placement, library, siteWidth);
        this.editor = new NetlistEditor(placement.netlist());
        this.siteWidth = siteWidth;
    }

    /**
     * Protects the gates of {@code cell} with a diode near the metal that charges them, where its wire joins that metal in the layer at
     * fault or below: a diode near the gate may meet the wire only above. False when no gap is near.
     */
    boolean add(int net, int cell, List<Rect> metal) {
        int sites = library.macro(diode.cell()).width() / siteWidth;
        var spot = free.nearest(metal, sites, REACH_NM);
        if (spot == null) {
            return false;
        }
        free.take(spot, sites);
        spots.add(spot);
        String name = placement.netlist().cells().get(cell).name() + "_antenna";
        editor.addCell(name, diode.cell(), Map.of(diode.pin(), net), placement.netlist().cells().get(cell).source());
        return true;
    }

    int count() {
        return spots.size();
    }

    /** The placement with the diodes; the cells that were there keep their numbers. */
    Placement placement() {
        int old = placement.x().length;
        int[] x = Arrays.copyOf(placement.x(), old + spots.size());
        int[] y = Arrays.copyOf(placement.y(), old + spots.size());
        Orientation[] orientation = Arrays.copyOf(placement.orientation(), old + spots.size());
        for (int i = 0; i < spots.size(); i++) {
            x[old + i] = spots.get(i).x();
            y[old + i] = spots.get(i).row().y();
            orientation[old + i] = spots.get(i).row().orientation();
        }
        return new Placement(editor.build(), x, y, orientation);
    }
}
