package ingot.flow.layout.embedded.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.flow.gates.GateCell;
import ingot.flow.gates.GateNet;
import ingot.flow.gates.GateNetlist;
import ingot.flow.gates.GatePort;
import ingot.flow.layout.FloorplanSpec;
import ingot.flow.layout.embedded.Floorplanner;
import ingot.flow.layout.embedded.Placement;
import ingot.flow.layout.embedded.TestPdk;
import ingot.flow.layout.embedded.place.PlacementCheck;
import ingot.flow.layout.embedded.place.Placer;
import ingot.pdk.geometry.Orientation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A random block of real cells, placed and routed with real rules. */
class RealRoutingTest {
    private static final List<String> GATES = List.of("nand2_1", "nor2_1", "xnor2_1", "and2_0", "xor2_1", "nand2_2");

    private static GateNetlist netlist(int gates) {
        var random = new Random(11);
        int inputs = 12;
        var nets = new ArrayList<GateNet>();
        var ports = new ArrayList<GatePort>();
        var cells = new ArrayList<GateCell>();
        for (int i = 0; i < inputs; i++) {
            ports.add(new GatePort("in[" + i + "]", true, i));
        }
        for (int i = 0; i < inputs + gates; i++) {
            nets.add(new GateNet(i, "n" + i, ""));
        }
        for (int i = 0; i < gates; i++) {
            int near = inputs + i;
            int a = Math.max(0, near - 1 - random.nextInt(40));
            int b = random.nextInt(near);
            String gate = GATES.get(random.nextInt(GATES.size()));
            String output = gate.startsWith("x") && gate.startsWith("xor") || gate.startsWith("and") ? "X" : "Y";
            boolean flop = i % 7 == 0;
            cells.add(flop
                    ? new GateCell(i, "u" + i, "sky130_fd_sc_hd__dfxtp_1", Map.of("CLK", 0, "D", a, "Q", near), "")
                    : new GateCell(i, "u" + i, "sky130_fd_sc_hd__" + gate, Map.of("A", a, "B", b == a ? (a + 1) % near : b, output, near), ""));
        }
        for (int i = 0; i < 8; i++) {
            ports.add(new GatePort("out[" + i + "]", false, inputs + gates - 1 - i));
        }
        return new GateNetlist("random", ports, cells, nets);
    }

    @Test
    void routesADenseBlockWithoutViolation() {
        var lef = TestPdk.sky130Lef();
        var process = TestPdk.sky130().process();
        var netlist = netlist(250);
        var floorplan = Floorplanner.plan(netlist, lef, process, new FloorplanSpec.Utilization(0.6, 1));
        var placement = Placer.place(netlist, floorplan, lef, (stage, detail) -> { });
        var routed = Router.complete(placement, floorplan, lef, process, null, (stage, detail) -> { });
        assertEquals(List.of(), MetalCheck.problems(routed.placement(), floorplan, lef, routed.routing()));
        assertEquals(List.of(), routed.antennas());
        var again = Router.complete(placement, floorplan, lef, process, null, (stage, detail) -> { });
        assertEquals(routed.routing(), again.routing());
        assertTrue(routed.placement().netlist().cells().size() >= netlist.cells().size());
    }

    /** The driver of an input port lies outside, so no choice of layers protects a gate far from the port. */
    @Test
    void protectsAGateFarFromAnInputPort() {
        var lef = TestPdk.sky130Lef();
        var process = TestPdk.sky130().process();
        var nets = List.of(new GateNet(0, "in", ""), new GateNet(1, "out", ""));
        var cell = new GateCell(0, "u0", "sky130_fd_sc_hd__inv_1", Map.of("A", 0, "Y", 1), "");
        var netlist = new GateNetlist("far", List.of(new GatePort("in", true, 0), new GatePort("out", false, 1)), List.of(cell), nets);
        var floorplan = Floorplanner.plan(netlist, lef, process, new FloorplanSpec.Die(400, 60));
        var row = floorplan.rows().get(6);
        var orientation = new Orientation[] {row.orientation()};
        int port = floorplan.ports().getFirst().rect().centerX();
        int x = row.x() + (port < floorplan.die().centerX() ? 820 : 20) * 460;
        var placement = new Placement(netlist, new int[] {x}, new int[] {row.y()}, orientation);
        var plain = Router.route(placement, floorplan, lef, process, (stage, detail) -> { });
        assertTrue(!Antenna.violations(plain, placement, lef, process.cells().diode()).isEmpty(), "the case is too easy");
        var routed = Router.complete(placement, floorplan, lef, process, null, (stage, detail) -> { });
        assertEquals(List.of(), routed.antennas());
        assertEquals(1, routed.diodes());
        assertEquals("sky130_fd_sc_hd__diode_2", routed.placement().netlist().cells().getLast().master());
        assertEquals(List.of(), MetalCheck.problems(routed.placement(), floorplan, lef, routed.routing()));
        assertEquals(List.of(), PlacementCheck.problems(routed.placement(), floorplan, lef));
    }
}
