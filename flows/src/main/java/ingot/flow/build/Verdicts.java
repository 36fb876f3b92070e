package ingot.flow.build;

import ingot.flow.report.Check;
import ingot.flow.synth.EquivalenceResult;
import ingot.flow.timing.TimingReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Turns what steps found into verdicts. */
public final class Verdicts {
    private Verdicts() {}

    /** Whether the gates are proven equal to the RTL. */
    public static Check equivalence(EquivalenceResult result) {
        var name = "Gates equal RTL";
        if (result.proven()) {
            return Check.passed(name, "%d of %d modules proven by Yosys and ABC".formatted(result.modules().size(), result.modules().size()));
        }
        var findings = result.unproven().stream()
                .map(proof -> new Check.Finding(proof.module(), 1, proof.detail().isEmpty() ? "not proven by " + proof.method() : proof.detail(), ""))
                .toList();
        return new Check(name, Check.Status.FAILED, "%d of %d modules not proven".formatted(findings.size(), result.modules().size()), findings);
    }

    /** Whether setup and hold are met at every corner. */
    public static Check timing(List<TimingReport> reports) {
        var name = "Setup and hold";
        if (reports.isEmpty()) {
            return Check.notRun(name, "the layout engine analysed no corner");
        }
        var findings = new ArrayList<Check.Finding>();
        for (var report : reports) {
            late(report.corner() + " setup", report.setup().violations(), report.setup().worstSlackNs(), findings);
            late(report.corner() + " hold", report.hold().violations(), report.hold().worstSlackNs(), findings);
        }
        var worst = String.format(Locale.ROOT, "%d corners, worst slack: setup %.3f ns, hold %.3f ns", reports.size(),
                reports.stream().mapToDouble(report -> report.setup().worstSlackNs()).min().orElse(0),
                reports.stream().mapToDouble(report -> report.hold().worstSlackNs()).min().orElse(0));
        return findings.isEmpty() ? Check.passed(name, worst) : new Check(name, Check.Status.FAILED, worst, findings);
    }

    private static void late(String rule, int violations, double slackNs, List<Check.Finding> findings) {
        if (violations > 0) {
            findings.add(new Check.Finding(rule, violations, String.format(Locale.ROOT, "worst slack %.3f ns", slackNs), ""));
        }
    }

    /** Whether long wires could harm gates while the chip is made. */
    public static Check antenna(Map<String, Double> metrics) {
        var name = "Antennas";
        var count = metrics.get("antenna__violating__nets");
        if (count == null) {
            return Check.notRun(name, "the layout engine did not count antennas");
        }
        return count == 0 ? Check.passed(name, "no net above the antenna ratio")
                : new Check(name, Check.Status.FAILED, "%.0f nets above the antenna ratio".formatted(count),
                        List.of(new Check.Finding("antenna ratio", count.intValue(), "wire area over gate area before the net reaches diffusion", "")));
    }
}
