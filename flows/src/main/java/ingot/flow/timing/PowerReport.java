package ingot.flow.timing;

/**
 * Average power in W at one corner.
 *
 * @param internalW inside cells while they switch; {@code switchingW} charging wires and pins; {@code leakageW} at rest
 * @param clockW the part of internal and switching power that the clock takes: its nets, its buffers and the clock pins
 * @param byCellW internal power, leakage and the switching of the nets that it drives, by cell number
 */
public record PowerReport(double internalW, double switchingW, double leakageW, double clockW, double[] byCellW) {
    /** All of it. */
    public double totalW() {
        return internalW + switchingW + leakageW;
    }
}
