package ingot.hdl.netlist;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * A finite state machine of a design, for coverage and diagrams.
 *
 * @param state the register that holds the state; the names of its values are the labels of its type
 * @param states every value that the register may have
 * @param arcs every change from one state to another that the design describes; a state that stays as it is has no arc
 */
public record StateMachine(Register state, List<BigInteger> states, List<Arc> arcs) {
    public StateMachine {
        states = List.copyOf(states);
        arcs = List.copyOf(arcs);
    }

    /**
     * A change of state.
     *
     * @param condition the designer's words for when it happens; may be empty
     */
    public record Arc(BigInteger from, BigInteger to, String condition, Source source) {}

    /** What {@code state} is called: its label, or else its number. */
    public String name(BigInteger value) {
        return state.type().label(value).orElse(value.toString());
    }

    /** The state after reset, where there is one. */
    public Optional<BigInteger> initial() {
        return state.resetValue();
    }
}
