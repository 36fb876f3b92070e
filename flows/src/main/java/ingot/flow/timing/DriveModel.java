package ingot.flow.timing;

import ingot.pdk.liberty.LibertyCell;

/** What one output of a library cell does with a load: the worst (or best) over all its delay arcs. */
public final class DriveModel {
    private final CellTiming.DelayArc[] arcs;
    private final double libraryMaxPf;

    /**
     * Prepares an output.
     *
     * @throws IllegalArgumentException when the cell has no such pin
     */
    public DriveModel(LibertyCell cell, String output) {
        var timing = new CellTiming(cell);
        arcs = timing.delays[timing.index(cell.pin(output).name())];
        libraryMaxPf = cell.pin(output).maxCapacitancePf();
    }

    /** The slowest delay over all arcs and edges, in ns. */
    public double lateDelayNs(double inputSlewNs, double loadPf) {
        return extreme(inputSlewNs, loadPf, true, true);
    }

    /** The fastest delay over all arcs and edges, in ns. */
    public double earlyDelayNs(double inputSlewNs, double loadPf) {
        return extreme(inputSlewNs, loadPf, true, false);
    }

    /** The slowest output edge over all arcs, in ns. */
    public double slewNs(double inputSlewNs, double loadPf) {
        return extreme(inputSlewNs, loadPf, false, true);
    }

    /** The largest load in pF that keeps the output edge within {@code slewLimitNs} and the library's own limit. */
    public double maxLoadPf(double inputSlewNs, double slewLimitNs) {
        double low = 0;
        double high = Math.min(libraryMaxPf, 10);
        if (slewNs(inputSlewNs, high) <= slewLimitNs) {
            return high;
        }
        for (int step = 0; step < 30; step++) {
            double middle = (low + high) / 2;
            if (slewNs(inputSlewNs, middle) <= slewLimitNs) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private double extreme(double inputSlewNs, double loadPf, boolean delay, boolean largest) {
        double worst = largest ? 0 : Double.POSITIVE_INFINITY;
        for (var arc : arcs) {
            for (int edge : Edge.BOTH) {
                var table = delay ? arc.delay()[edge] : arc.slew()[edge];
                if (table != null) {
                    double value = table.at(inputSlewNs, loadPf);
                    worst = largest ? Math.max(worst, value) : Math.min(worst, value);
                }
            }
        }
        return worst == Double.POSITIVE_INFINITY ? 0 : worst;
    }
}
