package ingot.pdk.liberty;

import java.util.Optional;

/**
 * A timing arc that ends at the pin that holds it.
 *
 * <p>For delay arcs the tables are indexed by input transition (ns) and output load (pF) and give ns. For constraint arcs
 * (setup, hold, recovery, removal) {@code rise} and {@code fall} are indexed by the related (clock) pin's transition and the
 * constrained pin's transition, whatever order the file has.
 *
 * @param relatedPin the pin that the arc starts at
 * @param rise delay (or constraint) for a rising edge of this pin; {@code fall} for a falling edge
 * @param riseTransition output transition, delay arcs only
 * @param when the side condition, in Liberty's boolean syntax
 */
public record TimingArc(
        String relatedPin, Kind kind, Sense sense, Optional<Table> rise, Optional<Table> fall, Optional<Table> riseTransition,
        Optional<Table> fallTransition, Optional<String> when) {
    /** What an arc says. */
    public enum Kind {
        COMBINATIONAL, RISING_EDGE, FALLING_EDGE, CLEAR, PRESET, THREE_STATE_ENABLE, THREE_STATE_DISABLE,
        SETUP_RISING, SETUP_FALLING, HOLD_RISING, HOLD_FALLING, RECOVERY_RISING, RECOVERY_FALLING, REMOVAL_RISING, REMOVAL_FALLING,
        MIN_PULSE_WIDTH, OTHER
    }

    /** How the output follows the input. */
    public enum Sense { POSITIVE, NEGATIVE, NON_UNATE }
}
