package ingot.flow.layout.embedded.place;

import ingot.flow.gates.GateNetlist;
import ingot.flow.layout.LayoutException;
import ingot.flow.layout.LayoutProgress;
import ingot.flow.layout.embedded.Floorplan;
import ingot.flow.layout.embedded.Placement;
import ingot.pdk.geometry.Orientation;
import ingot.pdk.lef.LefLibrary;
import java.util.Arrays;
import java.util.Locale;

/** Places the cells of a netlist for short wires. */
public final class Placer {
    private Placer() {}

    /**
     * A legal placement: global placement, legalisation and detailed improvement.
     *
     * @throws LayoutException when the cells do not fit, or one of them is not in the LEF files or not of the rows' height
     */
    public static Placement place(GateNetlist netlist, Floorplan floorplan, LefLibrary lef, LayoutProgress progress) {
        return place(netlist, floorplan, lef, PlacerOptions.DEFAULT, progress);
    }

    /** As {@link #place(GateNetlist, Floorplan, LefLibrary, LayoutProgress)}, with other options. */
    public static Placement place(
            GateNetlist netlist, Floorplan floorplan, LefLibrary lef, PlacerOptions options, LayoutProgress progress) {
        Placement global = global(netlist, floorplan, lef, options, progress);
        Placement legal = Legalizer.legalize(global, floorplan, lef);
        Displacement moved = Displacement.between(global, legal);
        progress.report("placement", String.format(Locale.ROOT, "legal: wirelength %,.0f µm, cells moved %.2f µm on average, %.1f µm at most",
                Wirelength.hpwlUm(legal, floorplan, lef), moved.meanUm(), moved.maxUm()));
        return DetailedPlacer.improve(legal, floorplan, lef, options.detailedPasses(), progress);
    }

    /** Global placement alone: cells are near where they belong, not on sites and not without overlap. */
    public static Placement global(
            GateNetlist netlist, Floorplan floorplan, LefLibrary lef, PlacerOptions options, LayoutProgress progress) {
        var rows = RowMap.of(netlist, floorplan, lef);
        var model = new PlacementModel(netlist, floorplan, lef);
        Fit.check(model, rows);
        int[] x = new int[model.cellCount];
        int[] y = new int[model.cellCount];
        new GlobalPlacer(model, rows, options, progress).place(x, y);
        var orientation = new Orientation[model.cellCount];
        Arrays.fill(orientation, Orientation.N);
        return new Placement(netlist, x, y, orientation);
    }
}
