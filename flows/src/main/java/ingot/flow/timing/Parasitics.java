package ingot.flow.timing;

import ingot.flow.gates.Connectivity;
import ingot.flow.gates.GateNetlist;
import ingot.flow.layout.embedded.Floorplan;
import ingot.flow.layout.embedded.Placement;
import ingot.flow.layout.embedded.Routing;
import ingot.pdk.PdkProcess;
import ingot.pdk.lef.LefLibrary;
import ingot.pdk.lef.MacroPin;
import java.util.List;
import java.util.stream.IntStream;

/** The wires of a design as RC trees, by net number. */
public record Parasitics(List<RcTree> nets) {
    public Parasitics {
        nets = List.copyOf(nets);
    }

    /** Wires that weigh nothing. */
    public static Parasitics none(Connectivity connectivity) {
        return new Parasitics(IntStream.range(0, connectivity.netCount())
                .mapToObj(net -> RcTree.lumped(0, connectivity.sinks(net).size())).toList());
    }

    /**
     * A guess from where the cells lie: a Steiner tree per net, the mean resistance and capacitance of the layers of each
     * direction, and the vias at the pins. Neighbouring wires are in the capacitance as an average.
     */
    public static Parasitics estimate(Placement placement, Floorplan floorplan, LefLibrary lef, PdkProcess process) {
        return new ParasiticsEstimator(connectivity(placement.netlist(), lef), new TerminalPlaces(placement, floorplan, lef),
                WireRc.of(process, lef)).estimate();
    }

    /**
     * The routed wires: resistance of metal and vias on the way from the driver to each sink, capacitance to ground by area and
     * edge, and to the nearest line on either side. Coupling counts in full as capacitance to ground.
     */
    public static Parasitics extract(Routing routing, Placement placement, Floorplan floorplan, LefLibrary lef) {
        return new ParasiticsExtractor(routing, placement, floorplan, lef, connectivity(placement.netlist(), lef)).extract(routing);
    }

    /** Who drives what, by the pin directions in the LEF files. */
    private static Connectivity connectivity(GateNetlist netlist, LefLibrary lef) {
        return Connectivity.of(netlist,
                (master, pin) -> lef.macro(master).pin(pin).direction() == MacroPin.Direction.OUTPUT);
    }

    /** Capacitance of all wires together, in pF. */
    public double totalPf() {
        return nets.stream().mapToDouble(RcTree::wirePf).sum();
    }
}
