package ingot.flow.layout.out;

import ingot.flow.gates.GateCell;
import ingot.flow.gates.GateNet;
import ingot.flow.gates.GateNetlist;
import ingot.flow.gates.GatePort;
import ingot.flow.layout.FloorplanSpec;
import ingot.flow.layout.embedded.Floorplan;
import ingot.flow.layout.embedded.Floorplanner;
import ingot.flow.layout.embedded.Placement;
import ingot.flow.layout.embedded.PortShape;
import ingot.flow.layout.embedded.Routing;
import ingot.flow.layout.embedded.TestPdk;
import ingot.pdk.geometry.Orientation;
import ingot.pdk.geometry.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Two inverters in a row, routed by hand: the smallest whole layout. */
public final class TwoInverters {
    static final String INV = "sky130_fd_sc_hd__inv_2";

    private TwoInverters() {}

    /** The block. */
    public static BlockLayout block() {
        var lef = TestPdk.sky130Lef();
        var process = TestPdk.sky130().process();
        var netlist = new GateNetlist("pair",
                List.of(new GatePort("a", true, 0), new GatePort("y[0]", false, 2)),
                List.of(new GateCell(0, "first", INV, Map.of("A", 0, "Y", 1), "Pair.java:3"),
                        new GateCell(1, "deep.second", INV, Map.of("A", 1, "Y", 2), "")),
                List.of(new GateNet(0, "a", ""), new GateNet(1, "deep.middle", ""), new GateNet(2, "y[0]", "")));
        var plan = Floorplanner.plan(netlist, lef, process, new FloorplanSpec.Die(40, 20));
        var ports = List.of(new PortShape(0, "met1", new Rect(0, 3_850, 1_000, 3_990)),
                new PortShape(1, "met1", new Rect(39_000, 3_850, 40_000, 3_990)));
        var floorplan = new Floorplan(plan.die(), plan.core(), plan.rows(), ports, plan.power(), plan.fixed());
        var placement = new Placement(netlist, new int[] {3_680, 5_980}, new int[] {2_720, 2_720},
                new Orientation[] {Orientation.N, Orientation.N});
        var routing = new Routing(List.of(
                net(0, List.of(wire(500, 3_950)), List.of(3_950)),
                net(1, List.of(wire(4_410, 6_250)), List.of(4_410, 6_250)),
                net(2, List.of(wire(6_710, 39_500)), List.of(6_710))));
        return new BlockLayout(floorplan, placement, routing, Fillers.place(floorplan, placement, lef, process), lef, process);
    }

    private static Routing.RoutedNet net(int net, List<Routing.Wire> wires, List<Integer> vias) {
        return new Routing.RoutedNet(net, wires, vias.stream().map(x -> new Routing.ViaAt("L1M1_PR", x, 3_920)).toList(), List.of());
    }

    static Routing.Wire wire(int x0, int x1) {
        return new Routing.Wire("met1", x0, 3_920, x1, 3_920);
    }

    static BlockLayout with(BlockLayout block, Routing routing) {
        return new BlockLayout(block.floorplan(), block.placement(), routing, block.fillers(), block.lef(), block.process());
    }

    /** The block with net {@code i} replaced. */
    static BlockLayout with(BlockLayout block, int i, Routing.RoutedNet net) {
        var nets = new ArrayList<>(block.routing().nets());
        nets.set(i, net);
        return with(block, new Routing(nets));
    }
}
