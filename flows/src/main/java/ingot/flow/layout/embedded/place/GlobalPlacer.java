package ingot.flow.layout.embedded.place;

import ingot.flow.layout.LayoutProgress;
import ingot.pdk.geometry.Rect;
import java.util.Locale;

/**
 * Global placement by electrostatics: cells repel each other as charges while the wires pull them together. The weight of the
 * repulsion grows until the cells are spread to the target density.
 */
final class GlobalPlacer {
    private static final double FIRST_DENSITY_SHARE = 1e-2;
    private static final double FASTEST_GROWTH = 1.05;
    private static final double SLOWEST_GROWTH = 1.01;
    /** Growth of the wirelength in one step, as a share of it, at which the weight of density nearly stands still. */
    private static final double TOLERATED_STRETCH = 0.006;
    /** Steps without less overflow after which the search ends. */
    private static final int PATIENCE = 400;
    private static final int REPORT_EVERY = 50;

    private final PlacementModel model;
    private final PlacerOptions options;
    private final LayoutProgress progress;
    private final Rect box;
    private final Charges charges;
    private final DensityField field;
    private final Objective objective;

    GlobalPlacer(PlacementModel model, RowMap rows, PlacerOptions options, LayoutProgress progress) {
        this.model = model;
        this.options = options;
        this.progress = progress;
        box = rows.box();
        double density = options.densityFor(Fit.utilization(model, rows));
        charges = Charges.of(model, Math.max(0, (rows.freeArea() * density - model.cellArea()) / 1e6));
        field = new DensityField(charges, rows, density);
        objective = new Objective(model, charges, field);
    }

    /** Fills lower left corners in nm, not yet on sites. */
    void place(int[] cornerX, int[] cornerY) {
        var x = new double[charges.count];
        var y = new double[charges.count];
        new SpringPlacer(model).place(box, x, y);
        charges.strew(x, y, box.x0() / 1000.0, box.y0() / 1000.0, box.x1() / 1000.0, box.y1() / 1000.0);
        Best best = descend(x, y);
        for (int cell = 0; cell < model.cellCount; cell++) {
            cornerX[cell] = (int) Math.round(best.x[cell] * 1000 - model.width[cell] / 2.0);
            cornerY[cell] = (int) Math.round(best.y[cell] * 1000 - model.height[cell] / 2.0);
        }
    }

    private Best descend(double[] x, double[] y) {
        objective.gamma = smoothing(1);
        objective.balance(x, y, FIRST_DENSITY_SHARE);
        var state = new NesterovState(charges, objective, box, x, y);
        state.start(field.binSize() / 10);
        var best = new Best();
        double before = objective.wirelength();
        int iteration = 0;
        do {
            state.advance();
            iteration++;
            double now = objective.wirelength();
            double stretch = before == 0 ? 0 : (now - before) / (TOLERATED_STRETCH * before);
            before = now;
            objective.lambda *= Math.clamp(Math.pow(FASTEST_GROWTH, 1 - stretch), SLOWEST_GROWTH, FASTEST_GROWTH);
            objective.gamma = smoothing(field.overflow());
            if (iteration % REPORT_EVERY == 0) {
                report(iteration);
            }
            best.hear(state, field.overflow(), iteration);
        } while (iteration < options.iterations() && field.overflow() > options.stopOverflow() && !best.stalled(iteration));
        report(iteration);
        return best;
    }

    /** The state with the least overflow so far. */
    private static final class Best {
        private double[] x;
        private double[] y;
        private double overflow = Double.POSITIVE_INFINITY;
        private int iteration;

        void hear(NesterovState state, double newOverflow, int newIteration) {
            if (newOverflow < overflow) {
                overflow = newOverflow;
                iteration = newIteration;
                x = state.x().clone();
                y = state.y().clone();
            }
        }

        boolean stalled(int now) {
            return now - iteration > PATIENCE;
        }
    }

    /** Coarse while cells are crowded, finer than a bin at the end. */
    private double smoothing(double overflow) {
        return 6 * field.binSize() * Math.pow(10, (Math.min(1, overflow) - 0.1) * 20 / 9 - 1);
    }

    private void report(int iteration) {
        progress.report("placement", String.format(Locale.ROOT, "global step %d: wirelength %,.0f µm, overflow %.3f", iteration,
                objective.wirelength(), field.overflow()));
    }
}
