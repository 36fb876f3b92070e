package ingot.flow.layout.embedded;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.flow.gates.GateCell;
import ingot.flow.gates.GateNet;
import ingot.flow.gates.GateNetlist;
import ingot.flow.gates.GatePort;
import ingot.flow.layout.FloorplanSpec;
import ingot.flow.layout.LayoutException;
import ingot.flow.layout.LayoutJob;
import ingot.flow.layout.LayoutResult;
import ingot.pdk.Pdk;
import ingot.pdk.PdkProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedEngineTest {
    private static final String LIB = "sky130_fd_sc_hd__";

    @TempDir
    Path folder;

    /** A ring of flip-flops with a NAND between neighbours; the last one is the output. */
    private static GateNetlist ring(int length) {
        var nets = new ArrayList<GateNet>();
        nets.add(new GateNet(0, "clk", ""));
        nets.add(new GateNet(1, "enable", ""));
        for (int i = 0; i < length; i++) {
            nets.add(new GateNet(2 + 2 * i, i == length - 1 ? "out" : "state[" + i + "]", "Ring.java:7"));
            nets.add(new GateNet(3 + 2 * i, "next[" + i + "]", ""));
        }
        var cells = new ArrayList<GateCell>();
        for (int i = 0; i < length; i++) {
            int before = 2 + 2 * ((i + length - 1) % length);
            cells.add(new GateCell(2 * i, "gate_" + i, LIB + "nand2_1", Map.of("A", before, "B", 1, "Y", 3 + 2 * i), ""));
            cells.add(new GateCell(2 * i + 1, "flop_" + i, LIB + "dfxtp_1", Map.of("CLK", 0, "D", 3 + 2 * i, "Q", 2 + 2 * i), ""));
        }
        var ports = List.of(new GatePort("clk", true, 0), new GatePort("enable", true, 1), new GatePort("out", false, 2 * length));
        return new GateNetlist("ring", ports, cells, nets);
    }

    private LayoutResult layout(GateNetlist netlist, FloorplanSpec spec, String clock, String to) {
        return new EmbeddedEngine().layout(new LayoutJob(netlist, TestPdk.sky130(), spec, clock, 10, folder.resolve(to)),
                (stage, detail) -> { });
    }

    @Test
    void fromNetlistToCheckedFiles() throws IOException {
        var result = layout(ring(24), new FloorplanSpec.Utilization(0.6, 1), "clk", "a");
        for (var file : List.of(result.def(), result.gds(), result.spef(), result.verilog(), result.lef())) {
            assertTrue(Files.size(file) > 500, file.toString());
        }
        var metrics = result.metrics();
        assertTrue(metrics.get("design__instance__utilization__stdcell") > 0.6, "clock and hold buffers come on top of the cells");
        assertTrue(metrics.get("route__wirelength") > 100);
        assertTrue(metrics.get("timing__setup__ws__corner:nom_tt_025C_1v80") > 5);
        assertTrue(metrics.get("timing__hold__ws") > 0, "hold is repaired for every corner");
        assertTrue(result.netlist().cells().stream().anyMatch(cell -> cell.name().startsWith("clk_buf_")));
        assertTrue(result.netlist().cells().stream().anyMatch(cell -> cell.name().equals("flop_23")));
    }

    /** A ring of which every second flip-flop listens to another clock. */
    private static GateNetlist twoClocks(int length) {
        var one = ring(length);
        int other = one.nets().size();
        var nets = new ArrayList<>(one.nets());
        nets.add(new GateNet(other, "other", ""));
        var ports = new ArrayList<>(one.ports());
        ports.add(new GatePort("other", true, other));
        var cells = new ArrayList<GateCell>();
        for (var cell : one.cells()) {
            var pins = new TreeMap<>(cell.pins());
            if (cell.id() % 4 == 1) {
                pins.put("CLK", other);
            }
            cells.add(new GateCell(cell.id(), cell.name(), cell.master(), pins, cell.source()));
        }
        return new GateNetlist("two", ports, cells, nets);
    }

    @Test
    void everyClockHasItsTree() {
        var job = new LayoutJob(twoClocks(48), TestPdk.sky130(), new FloorplanSpec.Utilization(0.5, 1), "clk", 10, new TreeMap<>(Map.of("other", 8.0)),
                folder.resolve("a"));
        var cells = new EmbeddedEngine().layout(job, (stage, detail) -> { }).netlist().cells();
        for (var clock : List.of("clk", "other")) {
            assertTrue(cells.stream().filter(cell -> cell.name().startsWith(clock + "_buf_")).count() >= 3, clock);
        }
    }

    @Test
    void theSameJobGivesTheSameBytes() throws IOException {
        var first = layout(ring(16), new FloorplanSpec.Die(50, 50), "clk", "a");
        var second = layout(ring(16), new FloorplanSpec.Die(50, 50), "clk", "b");
        assertArrayEquals(Files.readAllBytes(first.gds()), Files.readAllBytes(second.gds()));
        assertArrayEquals(Files.readAllBytes(first.def()), Files.readAllBytes(second.def()));
        assertArrayEquals(Files.readAllBytes(first.spef()), Files.readAllBytes(second.spef()));
    }

    @Test
    void aDesignWithoutAClockIsLaidOutToo() {
        var netlist = new GateNetlist("not", List.of(new GatePort("a", true, 0), new GatePort("y", false, 1)),
                List.of(new GateCell(0, "g", LIB + "inv_1", Map.of("A", 0, "Y", 1), "")),
                List.of(new GateNet(0, "a", ""), new GateNet(1, "y", "")));
        var result = layout(netlist, new FloorplanSpec.Utilization(0.5, 1), "clk", "a");
        assertTrue(Files.exists(result.gds()));
        assertTrue(result.metrics().get("timing__setup__ws") > 0, "timed from port to port");
        assertEquals(0, result.metrics().get("antenna__violating__nets"));
    }

    @Test
    void aDesignThatDoesNotFitLeavesNoFiles() throws IOException {
        var e = assertThrows(LayoutException.class, () -> layout(ring(200), new FloorplanSpec.Die(40, 40), "clk", "a"));
        assertTrue(e.getMessage().contains("does not fit"), e.getMessage());
        assertTrue(Files.notExists(folder.resolve("a")));
    }

    @Test
    void aCellOfAnotherLibraryIsNamed() {
        var netlist = new GateNetlist("x", List.of(), List.of(new GateCell(0, "g", "other_inv", Map.of(), "")), List.of());
        var e = assertThrows(LayoutException.class, () -> layout(netlist, new FloorplanSpec.Die(40, 40), "clk", "a"));
        assertTrue(e.getMessage().contains("other_inv"), e.getMessage());
    }

    @Test
    void aProcessThatTheRouterDoesNotKnowIsRefusedAtOnce() {
        var pdk = new Pdk(PdkProcess.named("gf180mcuD"), folder);
        var job = new LayoutJob(ring(2), pdk, new FloorplanSpec.Die(40, 40), "clk", 10, folder.resolve("a"));
        var e = assertThrows(LayoutException.class, () -> new EmbeddedEngine().layout(job, (stage, detail) -> { }));
        assertTrue(e.getMessage().contains("--engine openroad"), e.getMessage());
    }
}
