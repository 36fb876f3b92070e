package ingot.flow.power;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.flow.gates.GateCell;
import ingot.flow.gates.GateNet;
import ingot.flow.gates.GateNetlist;
import ingot.flow.timing.PowerReport;
import ingot.hdl.Bool;
import ingot.hdl.Elaboration;
import ingot.hdl.Module;
import ingot.hdl.UInt;
import ingot.pdk.PdkProcess;
import ingot.pdk.liberty.LibertyCell;
import ingot.pdk.liberty.LibertyLibrary;
import ingot.sim.TracedSimulator;
import ingot.sim.jvm.JvmEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PowerTest {
    record None() {}

    static final class Divider extends Module<None> {
        final Bool half = output(bool());
        final UInt counted = output(uint(2));

        Divider(None params) {
            super(params);
            var toggle = reg(bool(), false);
            toggle.set(toggle.not());
            half.set(toggle);
            var count = reg(uint(2), 0);
            count.set(count.plus(1).wrap(2));
            counted.set(count);
        }
    }

    @TempDir
    Path folder;

    @Test
    void countsChangesBetweenCycles() {
        try (var simulator = (TracedSimulator) new JvmEngine().compile(Elaboration.elaborate(() -> new Divider(new None())))) {
            var counter = new ToggleCounter(simulator);
            for (int i = 0; i < 101; i++) {
                counter.sample();
                simulator.step(1);
            }
            var toggles = counter.toggles();
            assertEquals(101, toggles.cycles());
            assertEquals(100, toggles.changes().get("half"));
            assertEquals(50, toggles.high().get("half"));
            assertEquals(0, toggles.changes().get("rst"));
        }
    }

    @Test
    void saifComesBackAsItWas() throws IOException {
        var toggles = new Toggles(1000, Map.of("clk", 0L, "pe.sum[3]", 421L, "plain", 7L), Map.of("clk", 0L, "pe.sum[3]", 499L, "plain", 1000L));
        var file = folder.resolve("top.saif");
        Files.writeString(file, Saif.write("top", toggles));
        assertEquals(toggles, Saif.read(file, Saif.CYCLE_NS));
    }

    @Test
    void saifOfOthersIsRead() throws IOException {
        var file = folder.resolve("other.saif");
        Files.writeString(file, """
                (SAIFILE (SAIFVERSION "2.0") (DIRECTION "backward") (TIMESCALE 100 ps)
                (DURATION 1000.00)
                (INSTANCE tb (INSTANCE dut (NET (a (T0 600) (T1 400) (TX 0) (TC 5) (IG 0)))
                  (INSTANCE pe_0 (NET (s\\[1\\] (T0 0) (T1 1000) (TX 0) (TC 0) (IG 0)))))
                  (NET (b (T0 900) (T1 100) (TX 0) (TC 2) (IG 0)))))
                """);
        var toggles = Saif.read(file, 10);
        assertEquals(10, toggles.cycles());
        assertEquals(Map.of("dut.a", 5L, "dut.pe_0.s[1]", 0L, "b", 2L), toggles.changes());
        assertEquals(4, toggles.high().get("dut.a"));
        Files.writeString(file, "not activity");
        assertTrue(assertThrows(IOException.class, () -> Saif.read(file, 10)).getMessage().contains("no SAIF file"));
    }

    @Test
    void powerIsDividedByInstanceAndKind() {
        var flop = new LibertyCell("dff", 1, 3, false, Optional.of(new LibertyCell.Sequential(false, "IQ", "IQ_N", "CLK", "D", Optional.empty(),
                Optional.empty())), List.of());
        var library = new LibertyLibrary("toy", 1.8, 25, 1, 1.5, Map.of("dff", flop,
                "sky130_fd_sc_hd__clkbuf_4", new LibertyCell("sky130_fd_sc_hd__clkbuf_4", 1, 2, false, Optional.empty(), List.of())));
        var cells = List.of(new GateCell(0, "pe_0.a", "dff", Map.of(), ""), new GateCell(1, "pe_0.b", "dff", Map.of(), ""),
                new GateCell(2, "clk_tree", "sky130_fd_sc_hd__clkbuf_4", Map.of(), ""));
        var netlist = new GateNetlist("top", List.of(), cells, List.of(new GateNet(0, "n", "")));
        var table = PowerTable.of(netlist, library, PdkProcess.named("sky130A"),
                new PowerReport(4e-6, 5e-6, 8e-9, 6e-6, new double[] {1e-6 + 3e-9, 2e-6 + 3e-9, 6e-6 + 2e-9}));
        assertEquals(List.of("(top)", "pe_0"), table.modules().stream().map(PowerTable.Row::name).toList());
        assertEquals(3e-6, table.modules().get(1).dynamicW(), 1e-12);
        assertEquals(6e-9, table.modules().get(1).leakageW(), 1e-15);
        assertEquals(List.of("clock buffers", "flip-flops"), table.classes().stream().map(PowerTable.Row::name).toList());
        assertTrue(table.text().startsWith("0.009008 mW, of which the clock takes 67 %"), table.text());
    }

    @Test
    void lowerVoltagesAndSwitchesSaveLeakage() {
        var library = new LibertyLibrary("toy", 1.8, 25, 1, 1.5, Map.of("cell", new LibertyCell("cell", 1, 3, false, Optional.empty(), List.of())));
        var cells = List.of(new GateCell(0, "a", "cell", Map.of(), ""), new GateCell(1, "slow.a", "cell", Map.of(), ""),
                new GateCell(2, "slow.inner.a", "cell", Map.of(), ""), new GateCell(3, "slower", "cell", Map.of(), ""));
        var islands = List.of(new SupplyIsland("slow", 0.9, false), new SupplyIsland("slow.inner", 0.9, true));
        var savings = SupplySavings.of(islands, new GateNetlist("top", List.of(), cells, List.of()), library,
                new PowerReport(8e-6, 0, 12e-9, 0, new double[] {2e-6 + 3e-9, 2e-6 + 3e-9, 2e-6 + 3e-9, 2e-6 + 3e-9}), 1.8);
        assertEquals(List.of(2, 1, 1), savings.parts().stream().map(part -> part.row().cells()).toList());
        assertEquals(12e-9, savings.leakageW(), 1e-15);
        assertEquals(9e-9, savings.ownVoltagesW(), 1e-15);
        assertEquals(7.5e-9, savings.darkW(), 1e-15);
        assertEquals(3e-6, savings.dynamicSavedW(), 1e-12);
        assertTrue(savings.text().contains("slow.inner"), savings.text());
    }
}
