package ingot.flow.layout;

import ingot.flow.gates.GateCell;
import ingot.flow.gates.GateNetlist;
import ingot.flow.timing.ClockConstraint;
import ingot.pdk.Pdk;
import ingot.pdk.lef.LefLibrary;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a layout engine is asked to do.
 *
 * @param clockPort name of the clock port
 * @param clockPeriodNs the period to meet
 * @param furtherNs periods of the clocks beside that one, by port; clocks have nothing to do with each other
 */
public record LayoutJob(
        GateNetlist netlist, Pdk pdk, FloorplanSpec floorplan, String clockPort, double clockPeriodNs, SequencedMap<String, Double> furtherNs,
        Path outputDirectory) {
    /** A job for a design with one clock. */
    public LayoutJob(GateNetlist netlist, Pdk pdk, FloorplanSpec floorplan, String clockPort, double clockPeriodNs, Path outputDirectory) {
        this(netlist, pdk, floorplan, clockPort, clockPeriodNs, new LinkedHashMap<>(), outputDirectory);
    }

    /** Whether the netlist has the clock port. */
    public boolean hasClock() {
        return netlist.ports().stream().anyMatch(port -> port.input() && port.name().equals(clockPort));
    }

    /** What the block must meet, with an ideal clock: against a virtual clock where it has no clock port. */
    public ClockConstraint constraint() {
        var process = pdk.process();
        return hasClock() ? ClockConstraint.of(process, clockPort, clockPeriodNs) : ClockConstraint.virtual(process, clockPeriodNs);
    }

    /** What the block must meet, one for each clock, the main one first; clocks are ideal. */
    public List<ClockConstraint> constraints() {
        return Stream.concat(Stream.of(constraint()), furtherNs.entrySet().stream()
                .map(clock -> ClockConstraint.of(pdk.process(), clock.getKey(), clock.getValue()))).toList();
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
