package ingot.systolic.analysis;

import ingot.systolic.workload.Operator;

/**
 * What a unit can reach: all its multipliers, or what the memory outside delivers (Williams, Waterman, Patterson: Roofline, CACM 2009).
 *
 * @param macsPerCycle multiply-accumulates when every multiplier works
 * @param bytesPerCycle of the memory outside
 */
public record Roofline(double macsPerCycle, double bytesPerCycle) {
    public Roofline {
        if (!(macsPerCycle > 0 && bytesPerCycle > 0)) {
            throw new IllegalArgumentException("a roofline has multipliers and bandwidth; they were " + macsPerCycle + " and " + bytesPerCycle);
        }
    }

    /** That of {@code accelerator}, taken as one for INT8, with numbers of {@code encoding}. */
    public static Roofline of(Accelerator accelerator, Encoding encoding) {
        return new Roofline((double) accelerator.elements() * encoding.speed(), accelerator.dramBytesPerCycle());
    }

    /** Multiply-accumulates per cycle at {@code intensity}, in multiply-accumulates per byte. */
    public double reach(double intensity) {
        return Math.min(macsPerCycle, intensity * bytesPerCycle);
    }

    /** The intensity from which on the multipliers decide. */
    public double ridge() {
        return macsPerCycle / bytesPerCycle;
    }

    /** Multiply-accumulates of {@code operator} for each byte that must move at least: everything once. */
    public static double intensity(Operator operator, Encoding encoding) {
        return operator.macs() / leastBytes(operator, encoding);
    }

    /** Bytes that {@code operator} must move at least. */
    public static double leastBytes(Operator operator, Encoding encoding) {
        return (operator.weights() * (double) encoding.weightBits()
                + (operator.inputs() + operator.cached() + operator.outputs()) * (double) encoding.activationBits()) / 8;
    }
}
