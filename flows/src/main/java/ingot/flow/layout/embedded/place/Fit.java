package ingot.flow.layout.embedded.place;

import ingot.flow.layout.LayoutException;
import java.util.Locale;

/** Whether the cells fit into the rows at all. */
final class Fit {
    private Fit() {}

    /** Cell area over free area. */
    static double utilization(PlacementModel model, RowMap rows) {
        return (double) model.cellArea() / rows.freeArea();
    }

    static void check(PlacementModel model, RowMap rows) {
        if (utilization(model, rows) > 1) {
            throw doesNotFit(model, rows, "");
        }
    }

    static LayoutException doesNotFit(PlacementModel model, RowMap rows, String why) {
        return new LayoutException(String.format(Locale.ROOT,
                "the design does not fit its die: %,d cells of %,.0f µm² in %,.0f µm² of free rows, %.1f %% utilization%s; "
                        + "use a larger die, a lower utilization or a larger tile",
                model.cellCount, model.cellArea() / 1e6, rows.freeArea() / 1e6, 100 * utilization(model, rows), why));
    }
}
