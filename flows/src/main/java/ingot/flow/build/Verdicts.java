package ingot.flow.build;

import ingot.flow.power.PowerResult;
import ingot.flow.power.SupplyIsland;
import ingot.flow.report.Check;
import ingot.flow.synth.EquivalenceResult;
import ingot.flow.timing.LimitViolation;
import ingot.flow.timing.TimingReport;
import ingot.pdk.PdkProcess;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Turns what steps found into verdicts. */
public final class Verdicts {
    /** Part of the supply that may be lost in a block's own wires. */
    private static final double MOST_DROP = 0.05;

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

    /**
     * Whether setup and hold are met at every corner. A corner of the process that was not analysed is named; where flip-flops were not
     * analysed, as those of a second clock, the check does not count as run.
     */
    public static Check timing(List<TimingReport> reports, PdkProcess process) {
        var name = "Setup and hold";
        if (reports.isEmpty()) {
            return Check.notRun(name, "the layout engine analysed no corner");
        }
        var findings = new ArrayList<Check.Finding>();
        for (var report : reports) {
            late(report.corner() + " setup", report.setup().violations(), report.setup().worstSlackNs(), findings);
            late(report.corner() + " hold", report.hold().violations(), report.hold().worstSlackNs(), findings);
        }
        var analysed = reports.stream().map(TimingReport::corner).collect(Collectors.toSet());
        var missing = process.interconnects().stream()
                .flatMap(wires -> process.corners().stream().map(corner -> wires.name() + "_" + corner.name()))
                .filter(corner -> !analysed.contains(corner)).toList();
        var worst = String.format(Locale.ROOT, "%d corners of cells and wires, worst slack: setup %.3f ns, hold %.3f ns%s", reports.size(),
                reports.stream().mapToDouble(report -> report.setup().worstSlackNs()).min().orElse(0),
                reports.stream().mapToDouble(report -> report.hold().worstSlackNs()).min().orElse(0),
                missing.isEmpty() ? "" : "; not analysed, because the PDK lacks files: " + String.join(", ", missing));
        var unclocked = new ArrayList<>(reports.getFirst().unclocked());
        reports.forEach(report -> unclocked.retainAll(new HashSet<>(report.unclocked()))); // each clock has reports of its own
        if (findings.isEmpty() && !unclocked.isEmpty()) {
            return Check.notRun(name, "%d clocked pins have a clock without a constraint, %s for one; of the others: %s".formatted(
                    unclocked.size(), unclocked.getFirst(), worst));
        }
        return findings.isEmpty() ? Check.passed(name, worst) : new Check(name, Check.Status.FAILED, worst, findings);
    }

    private static void late(String rule, int violations, double slackNs, List<Check.Finding> findings) {
        if (violations > 0) {
            findings.add(new Check.Finding(rule, violations, String.format(Locale.ROOT, "worst slack %.3f ns", slackNs), ""));
        }
    }

    /**
     * Whether slews and loads keep the library's limits at every corner. What passes only the stricter limits that the design is built
     * for is told, and does not fail: fan-out is such a limit, and so are slew and load in slow corners.
     */
    public static Check limits(List<TimingReport> reports) {
        var name = "Slew and load";
        if (reports.isEmpty()) {
            return Check.notRun(name, "the layout engine analysed no corner");
        }
        var findings = new ArrayList<Check.Finding>();
        for (var report : reports) {
            for (var kind : LimitViolation.Kind.values()) {
                var beyond = report.violations().stream().filter(violation -> violation.kind() == kind && violation.beyondLibrary()).toList();
                beyond.stream().max(Comparator.comparingDouble(violation -> violation.value() / violation.limit())).ifPresent(worst -> findings.add(
                        new Check.Finding(report.corner() + " " + kind.name().toLowerCase(Locale.ROOT), beyond.size(),
                                String.format(Locale.ROOT, "worst: %s has %.3f", worst.pin(), worst.value()), worst.source())));
            }
        }
        var soft = reports.stream().filter(report -> !report.violations().isEmpty())
                .max(Comparator.comparingInt(report -> report.violations().size()))
                .map(report -> "; beyond the stricter limits of the constraint: %d pins at %s, %d at %s".formatted(
                        reports.getFirst().violations().size(), reports.getFirst().corner(), report.violations().size(), report.corner())).orElse("");
        var detail = "the library's limits at %d corners%s".formatted(reports.size(), soft);
        return findings.isEmpty() ? Check.passed(name, detail) : new Check(name, Check.Status.FAILED, detail, findings);
    }

    /** Whether the supply reaches every cell, loses little on the way, and its metal lasts. */
    public static Check supply(PowerResult power) {
        var name = "Supply wires";
        var findings = new ArrayList<Check.Finding>();
        for (var drop : power.drops()) {
            if (!drop.connected()) {
                findings.add(new Check.Finding(drop.net() + " open", 1, "no metal leads from the straps to the cell " + drop.cell(), ""));
            }
            if (drop.worstV() > MOST_DROP * power.supplyV()) {
                findings.add(new Check.Finding(drop.net() + " drop", 1, String.format(Locale.ROOT, "%.1f mV at %s, more than %.0f %% of %.2f V", drop.worstV() * 1e3,
                        drop.cell(), 100 * MOST_DROP, power.supplyV()), ""));
            }
            if (drop.density() > 1) {
                findings.add(new Check.Finding(drop.net() + " electromigration", 1, String.format(Locale.ROOT, "%.2f of what the metal may carry", drop.density()),
                        drop.densityPlace()));
            }
        }
        var detail = power.drops().stream().map(drop -> String.format(Locale.ROOT, "%s %.3g mV, metal at %.2g %% of what it may carry", drop.net(), drop.worstV() * 1e3,
                100 * drop.density())).collect(Collectors.joining("; "));
        return findings.isEmpty() ? Check.passed(name, detail) : new Check(name, Check.Status.FAILED, detail, findings);
    }

    /** Supplies that the design asks for and that no layout here has; nothing for a design on one supply. */
    public static Optional<Check> islands(List<SupplyIsland> islands) {
        return islands.isEmpty() ? Optional.empty() : Optional.of(Check.notRun("Supplies of their own", ("the layout has one supply: %s always on, at its voltage, "
                + "without switches, level shifters and retention cells; isolation is in the gates").formatted(
                        islands.stream().map(SupplyIsland::path).collect(Collectors.joining(", ")) + (islands.size() == 1 ? " is" : " are"))));
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
