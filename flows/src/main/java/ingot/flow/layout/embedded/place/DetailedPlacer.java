package ingot.flow.layout.embedded.place;

import ingot.flow.layout.LayoutProgress;
import ingot.flow.layout.embedded.Floorplan;
import ingot.flow.layout.embedded.Placement;
import ingot.pdk.lef.LefLibrary;
import java.util.List;
import java.util.Locale;

/** Shortens the wires of a legal placement by small moves, and keeps it legal. */
public final class DetailedPlacer {
    /** Share of the wirelength that a pass must save to be followed by another. */
    private static final double LEAST_GAIN = 5e-4;

    private DetailedPlacer() {}

    /** {@code placement}, which must be legal, after at most {@code passes} rounds of exchanging, reordering, shifting and mirroring cells. */
    public static Placement improve(Placement placement, Floorplan floorplan, LefLibrary lef, int passes, LayoutProgress progress) {
        var rows = RowMap.of(placement.netlist(), floorplan, lef);
        var model = new PlacementModel(placement.netlist(), floorplan, lef);
        var state = new DetailedState(model, rows, placement);
        List<DetailedPass> kinds = List.of(new SwapPass(state), new ReorderPass(state), new SlidePass(state));
        for (int pass = 1; pass <= passes; pass++) {
            long saved = 0;
            for (DetailedPass kind : kinds) {
                saved += kind.run();
            }
            progress.report("placement", String.format(Locale.ROOT, "detailed pass %d: wirelength %,.0f µm, saved %,.0f µm", pass,
                    Wirelength.hpwl(model, state.x, state.y, state.orientation) / 1000.0, saved / 1000.0));
            if (saved < LEAST_GAIN * Wirelength.hpwl(model, state.x, state.y, state.orientation)) {
                break;
            }
        }
        Placement better = state.placement(placement);
        Legality.require(better, floorplan, lef, "detailed placement");
        return better;
    }
}
