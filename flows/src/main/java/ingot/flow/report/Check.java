package ingot.flow.report;

import java.util.List;

/**
 * The verdict of one check of a run.
 *
 * @param name for people: {@code Design rules (KLayout)}
 * @param detail one line: what was compared, or why the check did not run
 * @param findings what was found, grouped; empty where the check passed or did not run
 */
public record Check(String name, Status status, String detail, List<Finding> findings) {
    public Check {
        findings = List.copyOf(findings);
    }

    /** A check that cannot run is never counted as passed. */
    public enum Status { PASSED, FAILED, NOT_RUN }

    /**
     * Findings of one kind.
     *
     * @param rule name of the rule, net or path
     * @param count how often it occurs
     * @param meaning what the rule asks for
     * @param place one place where it occurs, in µm, or a Java line; may be empty
     */
    public record Finding(String rule, int count, String meaning, String place) {
        /** How many there are of all kinds together. */
        public static int total(List<Finding> findings) {
            return findings.stream().mapToInt(Finding::count).sum();
        }
    }

    /** A check without findings. */
    public static Check passed(String name, String detail) {
        return new Check(name, Status.PASSED, detail, List.of());
    }

    /** A check that could not run here. */
    public static Check notRun(String name, String reason) {
        return new Check(name, Status.NOT_RUN, reason, List.of());
    }
}
