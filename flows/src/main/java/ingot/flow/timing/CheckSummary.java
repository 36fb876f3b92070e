package ingot.flow.timing;

/**
 * The sum of one kind of check over all ends.
 *
 * @param worstSlackNs positive where every path holds; infinite where there is no path
 * @param totalNegativeSlackNs sum of the negative slacks, at most 0
 * @param violations number of ends with negative slack, and {@code ends} of all
 * @param registerToRegisterNs worst slack of paths between clocked cells; infinite where there is none
 * @param slacks how the slacks of all ends lie
 */
public record CheckSummary(
        double worstSlackNs, double totalNegativeSlackNs, int violations, int ends, double registerToRegisterNs, SlackHistogram slacks) {
    /** The worst slack where it is negative, else 0. */
    public double worstNegativeSlackNs() {
        return Math.min(0, worstSlackNs);
    }
}
