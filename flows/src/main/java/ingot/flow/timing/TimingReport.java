package ingot.flow.timing;

import java.util.List;
import java.util.Locale;

/**
 * What an analysis found at one corner.
 *
 * @param corner name of the library, or of wires and library: {@code max_ss_100C_1v60}
 * @param setup setup and recovery checks; {@code hold} hold and removal checks
 * @param setupPaths the worst path of each of the worst ends, worst first; likewise {@code holdPaths}
 * @param violations of slew, load and fan-out limits
 * @param clockSkewNs latest minus earliest arrival of the clock's rising edge at the clocked cells
 * @param unclocked clocked pins that no clock reaches
 * @param loops pins at which a combinational loop was cut
 */
public record TimingReport(
        String corner, ClockConstraint constraint, CheckSummary setup, CheckSummary hold, List<TimingPath> setupPaths,
        List<TimingPath> holdPaths, List<LimitViolation> violations, double clockSkewNs, List<String> unclocked, List<String> loops) {
    /** The same under another name of the corner. */
    public TimingReport at(String name) {
        return new TimingReport(name, constraint, setup, hold, setupPaths, holdPaths, violations, clockSkewNs, unclocked, loops);
    }

    /** Number of violations of one kind. */
    public long count(LimitViolation.Kind kind) {
        return violations.stream().filter(violation -> violation.kind() == kind).count();
    }

    /** A summary and the listed paths for a person. */
    @Override
    public String toString() {
        var text = new StringBuilder();
        text.append(String.format(Locale.ROOT, "%s, period %.3f ns: setup %.3f ns (%d of %d fail), hold %.3f ns (%d of %d fail)%n", corner,
                constraint.periodNs(), setup.worstSlackNs(), setup.violations(), setup.ends(), hold.worstSlackNs(),
                hold.violations(), hold.ends()));
        for (var kind : LimitViolation.Kind.values()) {
            text.append(String.format(Locale.ROOT, "  %d %s violations%n", count(kind), kind.name().toLowerCase(Locale.ROOT)));
        }
        setupPaths.forEach(text::append);
        holdPaths.forEach(text::append);
        return text.toString();
    }
}
