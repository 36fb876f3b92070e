package ingot.flow.layout.embedded.repair;

import ingot.flow.layout.LayoutProgress;
import ingot.flow.layout.embedded.Floorplan;
import ingot.flow.layout.embedded.Placement;
import ingot.flow.timing.ClockConstraint;
import ingot.flow.timing.Parasitics;
import ingot.pdk.PdkProcess;
import ingot.pdk.lef.LefLibrary;
import ingot.pdk.liberty.LibertyLibrary;
import java.util.List;

/**
 * What repair works with.
 *
 * @param library the corner to repair at: the slow one for setup, the fast one for hold, or the typical one for both
 * @param constraint with the clock through the tree once there is one
 * @param furtherClocks ports of the clocks beside the main one
 */
public record RepairContext(
        Floorplan floorplan, LefLibrary lef, LibertyLibrary library, PdkProcess process, ClockConstraint constraint,
        List<String> furtherClocks, LayoutProgress progress) {
    /** Part of the core that cells may fill so that legalisation has an easy task. */
    private static final double FULL = 0.95;

    /** Cell area that may still be added. */
    double roomUm2(Placement placement) {
        double cells = placement.netlist().cells().stream().mapToDouble(cell -> areaUm2(cell.master())).sum()
                + floorplan.fixed().stream().mapToDouble(cell -> areaUm2(cell.master())).sum();
        return FULL * floorplan.core().area() / 1e6 - cells;
    }

    double areaUm2(String master) {
        var macro = lef.macro(master);
        return macro.width() / 1e3 * macro.height() / 1e3;
    }

    /** The wires as the placement lets one expect them. */
    Parasitics estimate(Placement placement) {
        return Parasitics.estimate(placement, floorplan, lef, process);
    }

    /** The same with another timing library. */
    public RepairContext at(LibertyLibrary other) {
        return new RepairContext(floorplan, lef, other, process, constraint, furtherClocks, progress);
    }
}
