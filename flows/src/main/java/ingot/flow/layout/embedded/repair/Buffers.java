package ingot.flow.layout.embedded.repair;

import ingot.flow.timing.ClockConstraint;
import ingot.pdk.CellKit;
import java.util.List;

/** The process's buffers with the loads that they can drive under a constraint, with a margin. */
final class Buffers implements NetBuffering.BufferChoice {
    /** Part of every limit that repair leaves free. */
    static final double MARGIN = 0.2;
    /** Slew at the input of a cell that is looked at alone, in ns. */
    static final double TYPICAL_SLEW_NS = 0.3;
    /** Buffers above this many are for clocks and pads. */
    private static final int CHOICES = 4;

    private final DriveFamily family;
    private final List<CellKit.BufferCell> cells;
    private final double[] maxPf;

    Buffers(DriveFamily family, CellKit kit, ClockConstraint constraint) {
        this.family = family;
        cells = kit.buffers().stream().filter(buffer -> kit.layoutMayUse(buffer.cell())).limit(CHOICES).toList();
        if (cells.isEmpty()) {
            throw new IllegalArgumentException("the process names no buffer that layout may use; add one to its data file");
        }
        maxPf = cells.stream().mapToDouble(buffer -> maxPf(family, constraint, buffer.cell(), buffer.output())).toArray();
    }

    /** What an output may drive, in pF. */
    static double maxPf(DriveFamily family, ClockConstraint constraint, String master, String output) {
        double bySlew = family.model(master, output).maxLoadPf(TYPICAL_SLEW_NS, constraint.maxTransitionNs() * (1 - MARGIN));
        return Math.min(bySlew, constraint.maxCapacitancePf() * (1 - MARGIN));
    }

    @Override
    public CellKit.BufferCell forLoad(double pf) {
        for (int i = 0; i < cells.size(); i++) {
            if (maxPf[i] >= pf) {
                return cells.get(i);
            }
        }
        return cells.getLast();
    }

    @Override
    public double inputPf(CellKit.BufferCell buffer) {
        return family.inputPf(buffer.cell(), buffer.input());
    }

    @Override
    public double inputPf() {
        return inputPf(cells.getFirst());
    }

    @Override
    public double maxPf() {
        return maxPf[maxPf.length - 1];
    }
}
