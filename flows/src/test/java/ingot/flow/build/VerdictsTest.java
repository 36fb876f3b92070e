package ingot.flow.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.flow.gates.PortPin;
import ingot.flow.report.Check;
import ingot.flow.timing.CheckSummary;
import ingot.flow.timing.ClockConstraint;
import ingot.flow.timing.LimitViolation;
import ingot.flow.timing.SlackHistogram;
import ingot.flow.timing.TimingReport;
import ingot.pdk.PdkProcess;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictsTest {
    private static final PdkProcess PROCESS = PdkProcess.named("sky130A");

    private static TimingReport report(String corner, double slackNs, List<LimitViolation> violations, String... unclocked) {
        var summary = new CheckSummary(slackNs, Math.min(0, slackNs), slackNs < 0 ? 1 : 0, 5, slackNs, SlackHistogram.of(List.of(slackNs)));
        return new TimingReport(corner, ClockConstraint.of("clk", 10), summary, summary, List.of(), List.of(), violations, 0, List.of(unclocked), List.of());
    }

    private static LimitViolation slew(boolean beyondLibrary) {
        return new LimitViolation(LimitViolation.Kind.TRANSITION, new PortPin(0), "pe/Q", 1.2, 0.75, beyondLibrary, "n", "Pe.java:3");
    }

    @Test
    void everyCornerOfTheProcessIsAskedFor() {
        var all = new ArrayList<TimingReport>();
        PROCESS.interconnects().forEach(wires -> PROCESS.corners().forEach(corner -> all.add(report(wires.name() + "_" + corner.name(), 1, List.of()))));
        assertEquals(15, all.size());
        assertEquals("15 corners of cells and wires, worst slack: setup 1.000 ns, hold 1.000 ns", Verdicts.timing(all, PROCESS).detail());
        all.removeLast();
        var fewer = Verdicts.timing(all, PROCESS);
        assertEquals(Check.Status.PASSED, fewer.status());
        assertTrue(fewer.detail().endsWith("not analysed, because the PDK lacks files: max_ff_100C_1v95"), fewer.detail());
        all.add(report("max_ff_100C_1v95", -0.1, List.of()));
        assertEquals(Check.Status.FAILED, Verdicts.timing(all, PROCESS).status());
    }

    @Test
    void aClockWithoutAConstraintIsNotAPass() {
        var verdict = Verdicts.timing(List.of(report("nom_tt_025C_1v80", 1, List.of(), "far_0_dfxtp/CLK")), PROCESS);
        assertEquals(Check.Status.NOT_RUN, verdict.status());
        assertTrue(verdict.detail().contains("far_0_dfxtp/CLK"), verdict.detail());
    }

    @Test
    void theLibrarysLimitsFailAndTheConstraintsAreTold() {
        var soft = Verdicts.limits(List.of(report("nom_tt_025C_1v80", 1, List.of()), report("nom_ss_100C_1v60", 1, List.of(slew(false)))));
        assertEquals(Check.Status.PASSED, soft.status());
        assertTrue(soft.detail().contains("1 at nom_ss_100C_1v60"), soft.detail());
        var hard = Verdicts.limits(List.of(report("nom_tt_025C_1v80", 1, List.of()), report("nom_ss_100C_1v60", 1, List.of(slew(true)))));
        assertEquals("nom_ss_100C_1v60 transition", hard.findings().getFirst().rule());
        assertEquals("Pe.java:3", hard.findings().getFirst().place());
    }
}
