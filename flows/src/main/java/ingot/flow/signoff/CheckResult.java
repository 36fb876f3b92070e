package ingot.flow.signoff;

import java.util.List;

/**
 * What a check found.
 *
 * @param check short name: {@code DRC}
 * @param detail one line: what was compared and with which tool, or why the check did not run
 * @param findings what is wrong; empty unless failed
 */
public record CheckResult(String check, Status status, String detail, List<Finding> findings) {
    public CheckResult {
        findings = List.copyOf(findings);
    }

    /** How a check ended. */
    public enum Status {
        /** It ran and found nothing wrong. */
        PASSED,
        /** It ran and found something wrong. */
        FAILED,
        /** It could not run: nothing is known. */
        NOT_RUN
    }

    /**
     * One kind of violation.
     *
     * @param meaning the rule in words
     * @param places the first few, each with its position in µm
     */
    public record Finding(String rule, String meaning, int count, List<String> places) {
        public Finding {
            places = List.copyOf(places);
        }
    }

    /** A check that ran and found nothing wrong. */
    public static CheckResult passed(String check, String detail) {
        return new CheckResult(check, Status.PASSED, detail, List.of());
    }

    /** A check that found something wrong. */
    public static CheckResult failed(String check, String detail, List<Finding> findings) {
        return new CheckResult(check, Status.FAILED, detail, findings);
    }

    /** A check that could not run. */
    public static CheckResult notRun(String check, String reason) {
        return new CheckResult(check, Status.NOT_RUN, reason, List.of());
    }

    /** How many violations there are. */
    public int violations() {
        return findings.stream().mapToInt(Finding::count).sum();
    }

    /** {@code DRC passed: ...}. */
    @Override
    public String toString() {
        var word = switch (status) {
            case PASSED -> "passed";
            case FAILED -> "FAILED";
            case NOT_RUN -> "not run";
        };
        return check + " " + word + ": " + detail;
    }
}
