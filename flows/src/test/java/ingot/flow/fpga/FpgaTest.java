package ingot.flow.fpga;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ingot.flow.FlowListener;
import ingot.flow.FlowRun;
import ingot.flow.StepGraph;
import ingot.flow.build.ChosenDesign;
import ingot.flow.build.Emission;
import ingot.flow.build.RtlStep;
import ingot.flow.report.Check;
import ingot.hdl.DesignEntry;
import ingot.hdl.Module;
import ingot.hdl.UInt;
import ingot.pdk.FpgaBoard;
import ingot.pdk.PdkException;
import ingot.tool.KnownTools;
import ingot.tool.ToolFinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FpgaTest {
    record Width(int bits) {}

    /** Adds to what it has: an input, an output, and a register in between. */
    static final class Accumulator extends Module<Width> {
        final UInt in = input(uint(p.bits()));
        final UInt sum = output(uint(p.bits()));

        Accumulator(Width width) {
            super(width);
            var total = reg(uint(p.bits()), 0);
            total.set(total.plus(in).wrap(p.bits()));
            sum.set(total);
        }
    }

    @TempDir
    Path folder;

    private static ChosenDesign<Width> accumulator(int bits) {
        return new ChosenDesign<>(new DesignEntry<>("accumulator", "adds", Width.class, new Width(8), Accumulator::new), new Width(bits));
    }

    private FpgaSummary place(ChosenDesign<?> design, FpgaBoard board, double mhz) throws IOException {
        for (var tool : List.of(KnownTools.YOSYS, NextpnrStep.tool(board.family()))) {
            var missing = ToolFinder.system().unavailable(tool);
            assumeTrue(missing.isEmpty(), missing.orElse(""));
        }
        var graph = new StepGraph();
        var rtl = graph.add("rtl", done -> new RtlStep(design, Emission.PLAIN));
        var synthesis = graph.add("synthesis", done -> new FpgaSynthesisStep(design, done.of(rtl).rtl(), board, mhz), rtl);
        var seed = graph.add("seed", done -> new NextpnrStep(done.of(synthesis), board, mhz, 1), synthesis);
        var results = new FlowRun(folder, false, 1, FlowListener.SILENT).execute(graph);
        return new FpgaSummary(board, mhz, results.of(synthesis).ringRegisters(), List.of(results.of(seed)));
    }

    @Test
    @Tag("tool")
    void portsArePinsWhereThereAreEnough() throws IOException {
        var summary = place(accumulator(8), FpgaBoard.named("icebreaker"), 12);
        assertEquals(0, summary.ringRegisters());
        assertEquals(18, summary.best().resources().get("SB_IO").used(), "8 in, 8 out, clock and reset");
        assertEquals(Check.Status.PASSED, summary.verdict().status());
        assertTrue(summary.best().criticalPath().stream().anyMatch(hop -> hop.source().startsWith("FpgaTest.java:")), summary.text());
    }

    /** A clock that nothing reaches fails the check, not the step. */
    @Test
    @Tag("tool")
    void wideDesignsGetARing() throws IOException {
        var summary = place(accumulator(64), FpgaBoard.named("icestick"), 1000);
        assertEquals(129, summary.ringRegisters(), "64 in, 64 out, reset");
        assertEquals(Check.Status.FAILED, summary.verdict().status());
        assertTrue(summary.best().resources().get("ICESTORM_LC").used() >= 129 + 64, summary.text());
    }

    @Test
    void ringConnectsEveryBit() {
        var text = RegisterRing.verilog(accumulator(4).elaborate().top());
        assertTrue(text.contains(".in(inputs[4:1])"), text);
        assertTrue(text.contains(".sum(outputs[3:0])"), text);
    }

    @Test
    void reportIsRead() throws IOException {
        var report = folder.resolve("report.json");
        Files.writeString(report, """
                {"utilization": {"LC": {"used": 3, "available": 10}}, "fmax": {"$glbnet$clk$glb": {"achieved": 50.5, "constraint": 12}},
                 "critical_paths": [
                  {"from": "<async>", "to": "posedge clk", "path": [{"type": "routing", "delay": 90, "net": "late"}]},
                  {"from": "posedge clk", "to": "posedge clk", "path": [{"type": "clk-to-q", "delay": 1.5}, {"type": "routing", "delay": 2, "net": "sum[3]"}]}]}
                """);
        var netlist = folder.resolve("netlist.json");
        Files.writeString(netlist, """
                {"modules": {"top": {"netnames": {"sum": {"bits": [2, 3, 4, 5], "attributes": {}},
                                                  "total": {"bits": [2, 3, 4, 5], "attributes": {"src": "Adder.java:7"}}}}}}
                """);
        var result = NextpnrReport.read(4, report, netlist, folder);
        assertEquals(new NextpnrResult.Clock(50.5, 12), result.clocks().get("clk"));
        assertEquals(new NextpnrResult.Use(3, 10), result.resources().get("LC"));
        assertEquals(new NextpnrResult.Hop("routing", 2, "sum[3]", "Adder.java:7"), result.criticalPath().getLast());
    }

    @Test
    void unknownBoardIsToldWithTheKnownOnes() {
        var wrong = assertThrows(PdkException.class, () -> FpgaBoard.named("icebraker"));
        assertTrue(wrong.getMessage().contains("icebreaker"), wrong.getMessage());
    }

    @Test
    void everyBoardHasItsFile() {
        FpgaBoard.known().forEach(name -> assertEquals(name, FpgaBoard.named(name).name()));
    }
}
