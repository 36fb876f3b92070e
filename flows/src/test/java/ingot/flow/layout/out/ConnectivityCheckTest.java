package ingot.flow.layout.out;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.flow.layout.embedded.Floorplan;
import ingot.flow.layout.embedded.Placement;
import ingot.flow.layout.embedded.Routing;
import ingot.flow.layout.embedded.TestPdk;
import ingot.pdk.PdkFile;
import ingot.pdk.geometry.Orientation;
import ingot.pdk.geometry.Rect;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConnectivityCheckTest {
    @TempDir
    Path folder;

    private ConnectivityReport check(BlockLayout drawn, BlockLayout expected) {
        var gds = folder.resolve("pair.gds");
        GdsWriter.write(drawn, TestPdk.sky130().file(PdkFile.Role.GDS), gds);
        return ConnectivityCheck.check(gds, expected.placement(), expected.lef(), expected.process());
    }

    private ConnectivityReport check(BlockLayout drawn) {
        return check(drawn, drawn);
    }

    @Test
    void aWholeLayoutIsClean() {
        var report = check(TwoInverters.block());
        assertEquals("0 opens, 0 shorts", report.summary());
        assertTrue(report.clean());
    }

    @Test
    void deletingOneViaGivesExactlyOneOpen() {
        var block = TwoInverters.block();
        for (int i = 0; i < block.routing().nets().size(); i++) {
            var net = block.routing().nets().get(i);
            for (int v = 0; v < net.vias().size(); v++) {
                var vias = new java.util.ArrayList<>(net.vias());
                vias.remove(v);
                var cut = TwoInverters.with(block, i, new Routing.RoutedNet(net.net(), net.wires(), vias, List.of()));
                var report = check(cut);
                assertEquals(1, report.opens().size(), report.summary());
                assertEquals(block.netlist().nets().get(i).name(), report.opens().getFirst().net());
                assertEquals(2, report.opens().getFirst().pieces());
                assertEquals(List.of(), report.shorts());
            }
        }
    }

    @Test
    void aBridgeIsAShortOfItsTwoNets() {
        var block = TwoInverters.block();
        var net = block.routing().nets().get(1);
        var bridge = new Routing.Patch("met1", new Rect(3_950, 3_900, 4_500, 3_940));
        var report = check(TwoInverters.with(block, 1, new Routing.RoutedNet(1, net.wires(), net.vias(), List.of(bridge))));
        assertEquals(List.of(new ConnectivityReport.Short(List.of("a", "deep.middle"))), report.shorts());
        assertEquals(List.of(), report.opens());
    }

    @Test
    void aBridgeToARailIsAShortWithTheSupply() {
        var block = TwoInverters.block();
        var net = block.routing().nets().get(0);
        var bridge = new Routing.Patch("met1", new Rect(1_000, 2_700, 3_000, 3_950));
        var report = check(TwoInverters.with(block, 0, new Routing.RoutedNet(0, net.wires(), net.vias(), List.of(bridge))));
        assertEquals(List.of(new ConnectivityReport.Short(List.of("VGND", "a"))), report.shorts());
    }

    @Test
    void corneringMetalDoesNotConduct() {
        var block = TwoInverters.block();
        var net = block.routing().nets().get(1);
        var piece = new Routing.Patch("met1", new Rect(4_020, 3_990, 4_100, 4_100)); // the wire of `a` ends at (4020, 3990)
        var report = check(TwoInverters.with(block, 1, new Routing.RoutedNet(1, net.wires(), net.vias(), List.of(piece))));
        assertTrue(report.clean(), report.summary());
    }

    @Test
    void aStrapWithoutItsViasIsAnOpenSupply() {
        var block = TwoInverters.block();
        var plan = block.floorplan();
        var power = plan.power().stream().filter(shape -> !(shape.layer().equals("via2") && shape.net().equals("VPWR"))).toList();
        var cut = new Floorplan(plan.die(), plan.core(), plan.rows(), plan.ports(), power, plan.fixed());
        var report = check(new BlockLayout(cut, block.placement(), block.routing(), block.fillers(), block.lef(), block.process()));
        assertEquals(List.of("VPWR"), report.opens().stream().map(ConnectivityReport.Open::net).toList());
    }

    @Test
    void aCellThatIsNotWhereTheNetlistHasItIsAProblem() {
        var block = TwoInverters.block();
        var moved = new Placement(block.netlist(), new int[] {3_680, 7_360}, new int[] {2_720, 2_720},
                new Orientation[] {Orientation.N, Orientation.N});
        var expected = new BlockLayout(block.floorplan(), moved, block.routing(), block.fillers(), block.lef(), block.process());
        var report = check(block, expected);
        assertFalse(report.clean());
        assertTrue(report.problems().getFirst().contains("deep.second"), report.summary());
    }

    @Test
    void metalOverTheInsideOfACellIsAShortWithIt() {
        var block = TwoInverters.block();
        var flop = block.lef().macro("sky130_fd_sc_hd__dfxtp_1");
        var inside = flop.obstructions().stream().filter(shape -> shape.layer().equals("li1")).findFirst().orElseThrow().rect();
        var plan = block.floorplan();
        var fixed = new java.util.ArrayList<>(plan.fixed());
        fixed.add(new ingot.flow.layout.embedded.FixedCell("x", flop.name(), 20_700, 5_440, Orientation.N));
        var floorplan = new Floorplan(plan.die(), plan.core(), plan.rows(), plan.ports(), plan.power(), fixed);
        var net = block.routing().nets().get(1);
        var on = new Routing.Patch("li1", inside.shift(20_700, 5_440));
        var routing = new Routing(List.of(block.routing().nets().get(0),
                new Routing.RoutedNet(1, net.wires(), net.vias(), List.of(on)), block.routing().nets().get(2)));
        var report = check(new BlockLayout(floorplan, block.placement(), routing, List.of(), block.lef(), block.process()));
        assertTrue(report.problems().stream().anyMatch(problem -> problem.contains("touches the inside of " + flop.name())),
                report.summary());
    }
}
