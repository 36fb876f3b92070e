package ingot.flow.timing;

import ingot.pdk.liberty.LibertyCell;

/**
 * What a driving cell makes of an edge at an input port: its slew, and the delay that the load adds to the cell's own (which the
 * input delay already counts).
 */
record InputDrive(double slewNs, double delayNs) {
    static InputDrive of(LibertyCell cell, String pin, int edge, double loadPf, boolean late) {
        double slew = late ? 0 : Double.POSITIVE_INFINITY;
        double delay = slew;
        var timing = new CellTiming(cell);
        for (var arc : timing.delays[timing.index(cell.pin(pin).name())]) {
            if (arc.delay()[edge] == null) {
                continue;
            }
            double arcSlew = arc.slew()[edge].at(0, loadPf);
            double arcDelay = arc.delay()[edge].at(0, loadPf) - arc.delay()[edge].at(0, 0);
            slew = late ? Math.max(slew, arcSlew) : Math.min(slew, arcSlew);
            delay = late ? Math.max(delay, arcDelay) : Math.min(delay, arcDelay);
        }
        return new InputDrive(slew, delay);
    }
}
