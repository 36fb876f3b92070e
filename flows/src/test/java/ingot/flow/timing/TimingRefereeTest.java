package ingot.flow.timing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.flow.gates.GateNetlist;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same netlist, wires and constraints in OpenSTA. */
class TimingRefereeTest {
    @TempDir
    Path folder;

    @Test
    void idealClock() throws Exception {
        referee(MacDesign.netlist(8, false), ClockConstraint.of(TestPdk.sky130().process(), "clk", 20));
    }

    @Test
    void throughAClockTree() throws Exception {
        referee(MacDesign.netlist(8, true), ClockConstraint.of(TestPdk.sky130().process(), "clk", 20).throughTheTree());
    }

    /** OpenSTA with lumped loads does the same sums but for wire delay; its own model gives some slower edges. */
    private void referee(GateNetlist netlist, ClockConstraint constraint) throws Exception {
        var pdk = TestPdk.sky130();
        OpenSta.assumeInstalled();
        var library = pdk.liberty(pdk.process().defaultCorner());
        var parasitics = Parasitics.estimate(MacDesign.scatter(netlist, 150), MacDesign.floorplan(netlist, 150), pdk.lef(), pdk.process());
        var analyzer = new TimingAnalyzer(netlist, library);
        var timing = analyzer.analyze(parasitics, constraint);
        var log = new OpenSta(folder).run(netlist, pdk.libertyFile(pdk.process().defaultCorner()),
                Spef.write(netlist, analyzer.connectivity(), parasitics), Sdc.write(netlist, constraint), """
                puts "setup [worst_slack -max]"
                puts "hold [worst_slack -min]"
                set_delay_calculator lumped_cap
                puts "lumped setup [worst_slack -max]"
                puts "lumped hold [worst_slack -min]"
                """);
        assertFalse(log.contains("design.spef, line") || log.contains("design.sdc, line"), log);
        var setup = timing.worst(true, 1).getFirst();
        var hold = timing.worst(false, 1).getFirst();
        assertEquals(value(log, "setup"), setup.slackNs(), 0.02 * setup.arrivalNs(), setup.toString());
        assertEquals(value(log, "hold"), hold.slackNs(), 0.02 * hold.arrivalNs(), hold.toString());
        assertEquals(value(log, "lumped setup"), setup.slackNs(), 0.005 * setup.arrivalNs(), setup.toString());
        assertEquals(value(log, "lumped hold"), hold.slackNs(), 0.005 * hold.arrivalNs(), hold.toString());
    }

    private static double value(String log, String what) {
        var line = log.lines().filter(l -> l.startsWith(what + " ")).findFirst();
        assertTrue(line.isPresent(), log);
        return Double.parseDouble(line.get().substring(what.length() + 1));
    }
}
