package ingot.flow.timing;

import ingot.flow.gates.Terminal;

/**
 * A pin beyond a design limit.
 *
 * @param pin {@code cell/pin} or the port's name
 * @param value what it has, and {@code limit} what it may have: ns, pF, or a number of sinks
 * @param beyondLibrary whether the library's own limit is passed too, not only the stricter one of the constraint
 * @param source the Java place of the net, or empty
 */
public record LimitViolation(Kind kind, Terminal terminal, String pin, double value, double limit, boolean beyondLibrary, String net,
        String source) {
    /** Which limit. */
    public enum Kind { TRANSITION, CAPACITANCE, FANOUT }
}
