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
        lumped(referee(MacDesign.netlist(8, false), ClockConstraint.of(TestPdk.sky130().process(), "clk", 20)));
    }

    @Test
    void throughAClockTree() throws Exception {
        lumped(referee(MacDesign.netlist(8, true), ClockConstraint.of(TestPdk.sky130().process(), "clk", 20).throughTheTree()));
    }

    /** A clock gate, an inverted clock, a flip-flop on the falling edge, asynchronous reset, a tie cell and a feed-through. */
    private static final String SPECIAL = """
            in clk
            in rst_n
            in en
            in d
            out y
            out z
            out through
            out one
            ce sky130_fd_sc_hd__dfrtp_1 CLK=clk D=en RESET_B=rst_n Q=enable
            gate sky130_fd_sc_hd__dlclkp_1 CLK=clk GATE=enable GCLK=gated
            ff sky130_fd_sc_hd__dfrtp_2 CLK=gated D=d RESET_B=rst_n Q=q
            mix sky130_fd_sc_hd__mux2_1 A0=q A1=enable S=q2 X=m
            neg sky130_fd_sc_hd__dfrtn_1 CLK_N=gated D=m RESET_B=rst_n Q=q2
            ci sky130_fd_sc_hd__clkinv_2 A=clk Y=clk_b
            last sky130_fd_sc_hd__dfxtp_1 CLK=clk_b D=q2 Q=q3
            x sky130_fd_sc_hd__xor2_1 A=q3 B=q X=y
            w sky130_fd_sc_hd__buf_2 A=q2 X=z
            f sky130_fd_sc_hd__buf_1 A=d X=through
            t sky130_fd_sc_hd__conb_1 HI=one LO=zero
            """;

    @Test
    void clockGatesAndBothEdges() throws Exception {
        referee(NetlistText.netlist(SPECIAL), ClockConstraint.of(TestPdk.sky130().process(), "clk", 6).throughTheTree());
    }

    @Test
    void clockGatesAndBothEdgesWithAnIdealClock() throws Exception {
        referee(NetlistText.netlist(SPECIAL), ClockConstraint.of(TestPdk.sky130().process(), "clk", 6));
    }

    /** OpenSTA's own delay model gives some slower edges than the tables have. */
    private Referee referee(GateNetlist netlist, ClockConstraint constraint) throws Exception {
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
        return new Referee(log, setup, hold);
    }

    private record Referee(String log, TimingPath setup, TimingPath hold) {}

    /** With lumped loads OpenSTA does the same sums but for wire delay (and but for nets at output ports, whose load it forgets). */
    private static void lumped(Referee referee) {
        var log = referee.log();
        var setup = referee.setup();
        var hold = referee.hold();
        assertEquals(value(log, "lumped setup"), setup.slackNs(), 0.005 * setup.arrivalNs(), setup.toString());
        assertEquals(value(log, "lumped hold"), hold.slackNs(), 0.005 * hold.arrivalNs(), hold.toString());
    }

    private static double value(String log, String what) {
        var line = log.lines().filter(l -> l.startsWith(what + " ")).findFirst();
        assertTrue(line.isPresent(), log);
        return Double.parseDouble(line.get().substring(what.length() + 1));
    }
}
