package ingot.pdk.liberty;

import java.util.List;
import java.util.Optional;

/**
 * A cell of a timing library.
 *
 * @param sequential the flip-flop or latch inside, where there is one
 * @param dontUse whether the library itself asks synthesis to leave the cell alone
 * @param clockGate the pins of a clock gating cell with a latch, for clocks that rise
 */
public record LibertyCell(
        String name, double areaUm2, double leakageNw, boolean dontUse, Optional<Sequential> sequential, List<LibertyPin> pins,
        Optional<ClockGate> clockGate) {
    /** A cell that gates no clock. */
    public LibertyCell(
            String name, double areaUm2, double leakageNw, boolean dontUse, Optional<Sequential> sequential, List<LibertyPin> pins) {
        this(name, areaUm2, leakageNw, dontUse, sequential, pins, Optional.empty());
    }

    /** The pins of a clock gating cell: {@code output} has those pulses of {@code clock} before which {@code enable} is 1. */
    public record ClockGate(String clock, String enable, String output) {}

    /** The pin called {@code pinName}. */
    public LibertyPin pin(String pinName) {
        return pins.stream().filter(pin -> pin.name().equals(pinName)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("cell " + name + " has no pin `" + pinName + "`"));
    }

    /**
     * State inside a cell, as the {@code ff} or {@code latch} group has it; expressions are Liberty's boolean syntax.
     *
     * @param latch a latch (enable, data in) rather than a flip-flop (clocked on, next state)
     * @param stateName the internal node, usually {@code IQ}; {@code invertedName} its complement, usually {@code IQ_N}
     */
    public record Sequential(
            boolean latch, String stateName, String invertedName, String clockOrEnable, String nextState, Optional<String> clear,
            Optional<String> preset) {}
}
