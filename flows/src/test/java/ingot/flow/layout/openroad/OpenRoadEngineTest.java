package ingot.flow.layout.openroad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.flow.gates.GateCell;
import ingot.flow.gates.GateNet;
import ingot.flow.gates.GateNetlist;
import ingot.flow.gates.GatePort;
import ingot.flow.layout.FloorplanSpec;
import ingot.flow.layout.LayoutEngine;
import ingot.flow.layout.LayoutException;
import ingot.flow.layout.LayoutJob;
import ingot.flow.layout.embedded.EmbeddedEngine;
import ingot.flow.layout.embedded.TestPdk;
import ingot.tool.ToolException;
import ingot.tool.ToolFinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A shell script stands in for OpenROAD; what it hands back was laid out by the embedded engine. */
class OpenRoadEngineTest {
    private static final String LIB = "sky130_fd_sc_hd__";

    @TempDir
    Path folder;

    private static GateNetlist toggle() {
        return new GateNetlist("toggle", List.of(new GatePort("clk", true, 0), new GatePort("out[0]", false, 1)),
                List.of(new GateCell(0, "core.flip", LIB + "dfxtp_1", Map.of("CLK", 0, "D", 2, "Q", 1), "Toggle.java:5"),
                        new GateCell(1, "core.turn", LIB + "inv_1", Map.of("A", 1, "Y", 2), "Toggle.java:6")),
                List.of(new GateNet(0, "clk", ""), new GateNet(1, "core.state[0]", "Toggle.java:4"),
                        new GateNet(2, "core.next", "Toggle.java:6")));
    }

    private LayoutJob job(String to) {
        return new LayoutJob(toggle(), TestPdk.sky130(), new FloorplanSpec.Die(40, 40), "clk", 10, folder.resolve(to));
    }

    private ToolFinder fake(String body) throws IOException {
        var script = Files.createDirectories(folder.resolve("bin")).resolve("openroad");
        Files.writeString(script, "#!/bin/sh\nif [ \"$1\" = -version ]; then echo 26Q1-0-gabcdef; exit 0; fi\n" + body + "\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        return new ToolFinder(Map.of("PATH", script.getParent() + ":/usr/bin:/bin"), List.of());
    }

    private LayoutException failure(String body) throws IOException {
        var engine = new OpenRoadEngine(fake(body));
        var job = job("failed");
        return assertThrows(LayoutException.class, () -> engine.layout(job, (stage, detail) -> { }));
    }

    @Test
    void takesTheRoutedDesignBackAndMeasuresItLikeItsOwn() throws IOException {
        var own = new EmbeddedEngine().layout(job("embedded"), (stage, detail) -> { });
        var said = new ArrayList<String>();
        var engine = new OpenRoadEngine(fake("for f in run.tcl netlist.v floorplan.def constraints.sdc; do test -s $f || exit 3; done\n"
                + "echo 'ingot: floorplan'; cp " + own.def() + " routed.def; echo 'ingot: violations 0'"));
        var result = engine.layout(job("openroad"), (stage, detail) -> said.add(stage + " " + detail));
        for (var file : List.of(result.def(), result.gds(), result.spef(), result.verilog(), result.lef())) {
            assertTrue(Files.size(file) > 500, file.toString());
        }
        assertEquals("openroad 26Q1", engine.version());
        assertTrue(said.contains("openroad floorplan"), said.toString());
        var flip = result.netlist().cells().stream().filter(cell -> cell.name().equals("core.flip")).findFirst().orElseThrow();
        assertEquals("Toggle.java:5", flip.source());
        assertEquals(own.metrics().get("route__wirelength"), result.metrics().get("route__wirelength"));
        assertEquals(own.metrics().get("design__instance__count"), result.metrics().get("design__instance__count"));
        assertEquals(own.metrics().get("timing__setup__ws"), result.metrics().get("timing__setup__ws"), 1e-9);
        assertEquals(Files.readString(own.lef()), Files.readString(result.lef()), "the same frame, pins and power stripes");
    }

    @Test
    void openRoadGetsOurFrameAndSignals() throws IOException {
        failure("exit 1");
        var verilog = Files.readString(folder.resolve("failed/openroad/netlist.v"));
        assertTrue(verilog.contains("module toggle (clk,\n    out);"), verilog);
        assertTrue(verilog.contains("dfxtp_1 \\core.flip  (.CLK(clk), .D(\\core.next ), .Q(out[0]));"), verilog);
        assertTrue(verilog.contains("TAP_0_0 ();"), "taps must exist to be placed by the floorplan");
        assertFalse(verilog.contains("VGND"), "OpenROAD connects the supplies");
        var def = Files.readString(folder.resolve("failed/openroad/floorplan.def"));
        assertTrue(def.contains("- TAP_0_0 ") && !def.contains("core.flip"), "taps alone are placed");
        assertTrue(def.contains("- out[0] + NET out[0] "), "a port's net is named as in the Verilog file");
        assertTrue(def.contains("- VPWR "), "the power grid");
    }

    @Test
    void everyClockIsInTheConstraints() throws IOException {
        var netlist = new GateNetlist("two", List.of(new GatePort("clk", true, 0), new GatePort("other", true, 1), new GatePort("out", false, 3)),
                List.of(new GateCell(0, "a", LIB + "dfxtp_1", Map.of("CLK", 0, "D", 3, "Q", 2), ""),
                        new GateCell(1, "b", LIB + "dfxtp_1", Map.of("CLK", 1, "D", 2, "Q", 3), "")),
                List.of(new GateNet(0, "clk", ""), new GateNet(1, "other", ""), new GateNet(2, "x", ""), new GateNet(3, "out", "")));
        var job = new LayoutJob(netlist, TestPdk.sky130(), new FloorplanSpec.Die(40, 40), "clk", 10, new TreeMap<>(Map.of("other", 4.0)),
                folder.resolve("failed"));
        var engine = new OpenRoadEngine(fake("exit 1"));
        assertThrows(LayoutException.class, () -> engine.layout(job, (stage, detail) -> { }));
        var sdc = Files.readString(folder.resolve("failed/openroad/constraints.sdc"));
        assertTrue(sdc.contains("create_clock -name clk -period 10.0") && sdc.contains("create_clock -name other -period 4.0"), sdc);
        assertTrue(sdc.contains("set_clock_groups -asynchronous -group [get_clocks {clk}] -group [get_clocks {other}]"), sdc);
        assertTrue(sdc.contains("set_output_delay 0.800000 -clock [get_clocks {other}] [get_ports {out}]"), sdc);
    }

    @Test
    void failuresNameTheCauseAndTheMend() throws IOException {
        assertTrue(failure("echo '[ERROR GPL-0305] diverged'; exit 1").getMessage().contains("[ERROR GPL-0305] diverged"));
        assertTrue(failure("kill -SEGV $$").getMessage().contains("crashed (SIGSEGV)"));
        var violations = failure("echo 'ingot: violations 7'");
        assertTrue(violations.getMessage().contains("7 design rule violations"), violations.getMessage());
        assertTrue(violations.getMessage().contains("--utilization"), violations.getMessage());
        assertTrue(failure("true").getMessage().contains("without a routed design"));
    }

    @Test
    void endsARouterThatGetsNowhere() throws IOException {
        var e = failure("for i in 1 2 3 4 5 6 7 8 9 10 11 12 13; do echo '[INFO DRT-0199]   Number of violations = 800.'; done; sleep 60");
        assertTrue(e.getMessage().contains("makes no progress, 800 violations after 1 iterations and 800 now"), e.getMessage());
    }

    @Test
    void goesOnAfterTheLastStageThatIsWhole() throws IOException {
        failure("touch floorplan.odb placement.odb part.odb; exit 1");
        var script = folder.resolve("failed/openroad/run.tcl");
        assertFalse(Files.readString(script).contains("read_db"), "the first run starts from the netlist");
        failure("touch routing.odb; exit 1");
        assertTrue(Files.readString(script).contains("read_db placement.odb"), Files.readString(script));
        failure("exit 1");
        assertTrue(Files.readString(script).contains("read_db placement.odb"), "the violations of a routing are in its own log");
    }

    @Test
    void withoutOpenRoadTheMessageSaysWhereItComesFrom() {
        var engine = new OpenRoadEngine(new ToolFinder(Map.of("PATH", folder.toString()), List.of()));
        var job = job("absent");
        var e = assertThrows(LayoutException.class, () -> engine.layout(job, (stage, detail) -> { }));
        assertTrue(e.getMessage().contains("openroad is not installed"), e.getMessage());
        assertTrue(e.getMessage().contains("OPENROAD_EXE"), e.getMessage());
        assertThrows(ToolException.class, engine::version);
    }

    @Test
    void bothEnginesAreServices() {
        assertEquals(List.of("embedded", "openroad"), ServiceLoader.load(LayoutEngine.class).stream()
                .map(provider -> provider.get().name()).sorted().toList());
    }
}
