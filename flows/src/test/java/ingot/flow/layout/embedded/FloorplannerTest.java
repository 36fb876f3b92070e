package ingot.flow.layout.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.flow.gates.GateCell;
import ingot.flow.gates.GateNet;
import ingot.flow.gates.GateNetlist;
import ingot.flow.gates.GatePort;
import ingot.flow.layout.FloorplanSpec;
import ingot.flow.layout.LayoutException;
import ingot.pdk.Board;
import ingot.pdk.geometry.Orientation;
import ingot.pdk.geometry.Rect;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FloorplannerTest {
    private static final String TAP = "sky130_fd_sc_hd__tapvpwrvgnd_1";

    private static GateNetlist netlist(List<String> ports, int flops) {
        var nets = new ArrayList<GateNet>();
        var gatePorts = new ArrayList<GatePort>();
        for (int i = 0; i < ports.size(); i++) {
            nets.add(new GateNet(i, ports.get(i), ""));
            gatePorts.add(new GatePort(ports.get(i), i % 2 == 0, i));
        }
        var cells = new ArrayList<GateCell>();
        for (int i = 0; i < flops; i++) {
            cells.add(new GateCell(i, "f" + i, "sky130_fd_sc_hd__dfxtp_1", Map.of("CLK", 0, "D", 0), ""));
        }
        return new GateNetlist("block", gatePorts, cells, nets);
    }

    private static GateNetlist tile(int flops) {
        return netlist(Board.named("tinytapeout-sky130").pins().names(), flops);
    }

    private static Floorplan plan(GateNetlist netlist, FloorplanSpec spec) {
        return Floorplanner.plan(netlist, TestPdk.sky130Lef(), TestPdk.sky130().process(), spec);
    }

    @Test
    void aTileHasTheOutlineRowsPinsAndStripesOfItsTemplate() {
        var plan = plan(tile(100), new FloorplanSpec.TinyTapeout("1x1"));
        assertEquals(new Rect(0, 0, 161_000, 111_520), plan.die());
        assertEquals(new Rect(2_760, 2_720, 158_240, 108_800), plan.core());
        assertEquals(39, plan.rows().size());
        assertEquals(13_182, plan.rows().stream().mapToInt(Row::sites).sum());
        assertEquals(new PortShape(1, "met4", new Rect(143_830, 110_520, 144_130, 111_520)), plan.ports().get(1));
        var straps = plan.power().stream().filter(PowerShape::pin).toList();
        assertEquals(8, straps.size());
        assertEquals(new PowerShape("VPWR", "met4", new Rect(18_280, 2_480, 19_880, 109_040), true), straps.get(0));
        assertEquals(new PowerShape("VGND", "met4", new Rect(21_580, 2_480, 23_180, 109_040), true), straps.get(1));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.6, 0.75})
    void theDieFollowsTheUtilisation(double utilization) {
        var netlist = netlist(List.of("clk", "d", "q"), 500);
        var plan = plan(netlist, new FloorplanSpec.Utilization(utilization, 1));
        double cells = 500.0 * TestPdk.sky130Lef().macro("sky130_fd_sc_hd__dfxtp_1").width() * 2720;
        assertEquals(utilization, cells / plan.core().area(), 0.02);
        assertEquals(1, (double) plan.core().height() / plan.core().width(), 0.05);
        assertEquals(0, plan.core().x0() % 460);
        assertEquals(0, plan.core().y0() % 2720);
    }

    @Test
    void manyPortsMakeTheDieLarger() {
        var names = IntStream.range(0, 900).mapToObj(i -> "p[" + i + "]").toList();
        var plan = plan(netlist(names, 10), new FloorplanSpec.Utilization(0.5, 1));
        assertEquals(900, new HashSet<>(plan.ports()).size());
        assertEquals(900, plan.ports().stream().map(PortShape::rect).distinct().count());
    }

    @Test
    void portsLieOnTracksAndApart() {
        var names = IntStream.range(0, 60).mapToObj(i -> "p[" + i + "]").toList();
        var plan = plan(netlist(names, 200), new FloorplanSpec.Die(100, 80));
        for (var port : plan.ports()) {
            var rect = port.rect();
            assertTrue(plan.die().contains(rect));
            if (port.layer().equals("met3")) {
                assertEquals(0, (rect.centerY() - 340) % 680);
            } else {
                assertEquals("met2", port.layer());
                assertEquals(0, (rect.centerX() - 230) % 460);
            }
            assertTrue(rect.area() >= TestPdk.sky130Lef().routing(port.layer()).minAreaNm2());
            long near = plan.ports().stream().filter(other -> other.rect().grow(300).overlaps(rect)).count();
            assertEquals(1, near, "ports keep their distance");
        }
    }

    @Test
    void noPointOfARowIsFarFromATap() {
        for (var spec : List.of(new FloorplanSpec.TinyTapeout("1x2"), new FloorplanSpec.Die(45, 30), new FloorplanSpec.Die(333, 50))) {
            var plan = plan(spec instanceof FloorplanSpec.TinyTapeout ? tile(9) : netlist(List.of("a"), 9), spec);
            for (var row : plan.rows()) {
                var taps = new ArrayList<>(plan.fixed().stream().filter(cell -> cell.y() == row.y()).map(FixedCell::x).toList());
                Collections.sort(taps);
                assertTrue(taps.getFirst() - row.x() <= 12_000);
                assertTrue(row.x() + row.sites() * 460 - taps.getLast() - 460 <= 12_000);
                for (int i = 1; i < taps.size(); i++) {
                    assertTrue(taps.get(i) - taps.get(i - 1) <= 24_000, "taps at " + taps);
                }
            }
            assertTrue(plan.fixed().stream().allMatch(cell -> cell.master().equals(TAP)));
        }
    }

    @Test
    void rowsAlternateAndRailsFollowThem() {
        var plan = plan(netlist(List.of("a"), 50), new FloorplanSpec.Die(60, 40));
        var rails = plan.power().stream().filter(shape -> shape.layer().equals("met1")).toList();
        assertEquals(plan.rows().size() + 1, rails.size());
        for (int i = 0; i < plan.rows().size(); i++) {
            var row = plan.rows().get(i);
            assertEquals(i % 2 == 0 ? Orientation.N : Orientation.FS, row.orientation());
            assertEquals(i % 2 == 0 ? "VGND" : "VPWR", rails.get(i).net());
            assertEquals(row.y(), rails.get(i).rect().centerY());
        }
    }

    @Test
    void everyStrapReachesEveryRailOfItsNetAndTouchesNoOther() {
        var plan = plan(netlist(List.of("a"), 50), new FloorplanSpec.Die(120, 40));
        var power = plan.power();
        for (var strap : power.stream().filter(PowerShape::pin).toList()) {
            for (var rail : power.stream().filter(shape -> shape.layer().equals("met1")).toList()) {
                for (var cut : List.of("via", "via2", "via3")) {
                    boolean connected = power.stream().anyMatch(shape -> shape.layer().equals(cut)
                            && strap.rect().contains(shape.rect()) && rail.rect().contains(shape.rect()));
                    assertEquals(strap.net().equals(rail.net()), connected);
                }
            }
        }
        for (var a : power) {
            assertFalse(power.stream().anyMatch(b -> a.layer().equals(b.layer()) && !a.net().equals(b.net())
                    && a.rect().touches(b.rect())));
        }
    }

    @Test
    void strapsOutsideATileLieBetweenTwoTracks() {
        var plan = plan(netlist(List.of("a"), 50), new FloorplanSpec.Die(120, 40));
        for (var strap : plan.power().stream().filter(PowerShape::pin).toList()) {
            int center = strap.rect().centerX();
            long lost = IntStream.range(0, 130).map(i -> 460 + 920 * i).filter(track -> Math.abs(track - center) < 800 + 450).count();
            assertEquals(2, lost);
        }
    }

    @Test
    void saysWhatDoesNotFit() {
        var big = assertThrows(LayoutException.class, () -> plan(tile(900), new FloorplanSpec.TinyTapeout("1x1")));
        assertTrue(big.getMessage().contains("the smallest tile with room for it is 1x2"), big.getMessage());
        var tile = assertThrows(LayoutException.class, () -> plan(tile(1), new FloorplanSpec.TinyTapeout("9x9")));
        assertTrue(tile.getMessage().contains("1x1"), tile.getMessage());
        var port = assertThrows(LayoutException.class,
                () -> plan(netlist(List.of("clk", "foo"), 1), new FloorplanSpec.TinyTapeout("1x1")));
        assertTrue(port.getMessage().contains("`foo`"), port.getMessage());
        var lacks = assertThrows(LayoutException.class, () -> plan(netlist(List.of("clk"), 1), new FloorplanSpec.TinyTapeout("1x1")));
        assertTrue(lacks.getMessage().contains("ena, rst_n, ui_in[0]"), lacks.getMessage());
        assertThrows(LayoutException.class, () -> plan(tile(1), new FloorplanSpec.Die(3, 3)));
        assertThrows(LayoutException.class, () -> plan(tile(1), new FloorplanSpec.Utilization(1.5, 1)));
        var names = IntStream.range(0, 900).mapToObj(i -> "p[" + i + "]").toList();
        var ports = assertThrows(LayoutException.class, () -> plan(netlist(names, 10), new FloorplanSpec.Die(60, 60)));
        assertTrue(ports.getMessage().contains("900"), ports.getMessage());
    }

    @Test
    void aProcessWithEndCapsGetsThemAtBothEndsOfEveryRow() {
        var pdk = TestPdk.gf180();
        var lef = pdk.lef();
        var cell = new GateCell(0, "f", "gf180mcu_fd_sc_mcu7t5v0__dffq_1", Map.of("CLK", 0, "D", 0), "");
        var netlist = new GateNetlist("gf", List.of(new GatePort("clk", true, 0)), List.of(cell), List.of(new GateNet(0, "clk", "")));
        var plan = Floorplanner.plan(netlist, lef, pdk.process(), new FloorplanSpec.Die(120, 60));
        for (var row : plan.rows()) {
            var cells = plan.fixed().stream().filter(fixed -> fixed.y() == row.y()).sorted(java.util.Comparator.comparingInt(FixedCell::x))
                    .toList();
            assertEquals("gf180mcu_fd_sc_mcu7t5v0__endcap", cells.getFirst().master());
            assertEquals(row.x(), cells.getFirst().x());
            assertEquals("gf180mcu_fd_sc_mcu7t5v0__endcap", cells.getLast().master());
            assertEquals(row.x() + row.sites() * 560, cells.getLast().x() + lef.macro(cells.getLast().master()).width());
            for (int i = 1; i < cells.size(); i++) {
                assertTrue(cells.get(i).x() >= cells.get(i - 1).x() + lef.macro(cells.get(i - 1).master()).width(), "no overlap");
            }
        }
        assertTrue(plan.power().stream().anyMatch(shape -> shape.layer().equals("Via3")));
    }
}
