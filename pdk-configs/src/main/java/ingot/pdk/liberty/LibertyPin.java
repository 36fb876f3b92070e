package ingot.pdk.liberty;

import java.util.List;
import java.util.Optional;

/**
 * A signal pin of a library cell.
 *
 * @param capacitancePf input capacitance; {@code riseCapacitancePf} for a rising edge and {@code fallCapacitancePf} for a
 *     falling one, the same where the file does not tell them apart
 * @param maxCapacitancePf largest load of an output; infinite where there is no limit
 * @param maxTransitionNs slowest edge allowed; infinite where there is no limit
 * @param function of an output, in Liberty's boolean syntax
 */
public record LibertyPin(
        String name, Direction direction, boolean clock, double capacitancePf, double riseCapacitancePf, double fallCapacitancePf,
        double maxCapacitancePf, double maxTransitionNs, Optional<String> function, List<TimingArc> arcs, List<PowerArc> powerArcs) {
    /** Which way the pin drives. */
    public enum Direction { INPUT, OUTPUT, INOUT, INTERNAL }
}
