package ingot.flow.layout.embedded.repair;

import ingot.flow.layout.LayoutProgress;
import ingot.flow.layout.embedded.Floorplan;
import ingot.flow.layout.embedded.Placement;
import ingot.flow.timing.ClockConstraint;
import ingot.flow.timing.Parasitics;
import ingot.pdk.PdkProcess;
import ingot.pdk.lef.LefLibrary;
import ingot.pdk.liberty.LibertyLibrary;

/**
 * What repair works with.
 *
 * @param library the corner to repair at: the slow one for setup, the fast one for hold, or the typical one for both
 * @param constraint with the clock through the tree once there is one
 */
public record RepairContext(
        Floorplan floorplan, LefLibrary lef, LibertyLibrary library, PdkProcess process, ClockConstraint constraint,
        LayoutProgress progress) {
    /** The wires as the placement lets one expect them. */
    Parasitics estimate(Placement placement) {
        return Parasitics.estimate(placement, floorplan, lef, process);
    }

    /** The same with another timing library. */
    public RepairContext at(LibertyLibrary other) {
        return new RepairContext(floorplan, lef, other, process, constraint, progress);
    }
}
