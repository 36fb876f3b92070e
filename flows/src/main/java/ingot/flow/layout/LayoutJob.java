package ingot.flow.layout;

import ingot.flow.gates.GateNetlist;
import ingot.pdk.Pdk;
import java.nio.file.Path;

/**
 * What a layout engine is asked to do.
 *
 * @param clockPort name of the clock port
 * @param clockPeriodNs the period to meet
 */
public record LayoutJob(
        GateNetlist netlist, Pdk pdk, FloorplanSpec floorplan, String clockPort, double clockPeriodNs, Path outputDirectory) {}
