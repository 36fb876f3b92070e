package ingot.flow.layout;

import ingot.flow.gates.GateCell;
import ingot.flow.gates.GateNetlist;
import ingot.flow.timing.ClockConstraint;
import ingot.pdk.Pdk;
import ingot.pdk.lef.LefLibrary;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a layout engine is asked to do.
 *
 * @param clockPort name of the clock port
 * @param clockPeriodNs the period to meet
 */
public record LayoutJob(
        GateNetlist netlist, Pdk pdk, FloorplanSpec floorplan, String clockPort, double clockPeriodNs, Path outputDirectory) {
    /** Whether the netlist has the clock port. */
    public boolean hasClock() {
        return netlist.ports().stream().anyMatch(port -> port.input() && port.name().equals(clockPort));
    }

    /** What the block must meet, with an ideal clock: against a virtual clock where it has no clock port. */
    public ClockConstraint constraint() {
        var process = pdk.process();
        return hasClock() ? ClockConstraint.of(process, clockPort, clockPeriodNs) : ClockConstraint.virtual(process, clockPeriodNs);
    }

    /**
     * Makes sure that every cell of the netlist has a body.
     *
     * @throws LayoutException naming the cells that {@code lef} lacks
     */
    public void requireCells(LefLibrary lef) {
        var unknown = netlist.cells().stream().map(GateCell::master).filter(master -> !lef.macros().containsKey(master))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!unknown.isEmpty()) {
            throw new LayoutException("the LEF files of " + pdk.process().name() + " lack cells of the netlist: "
                    + String.join(", ", unknown) + "; synthesise for this process's library");
        }
    }
}
