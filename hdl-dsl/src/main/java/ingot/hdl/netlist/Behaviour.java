package ingot.hdl.netlist;

import java.math.BigInteger;

/**
 * A Java model of one instance of a {@link BlackBox}. A simulator calls {@link #settle} whenever inputs may have changed, as often as
 * it likes, and {@link #edge} at every rising edge of a clock input, with the inputs as they were before it.
 */
public interface Behaviour {
    /** Sets all outputs from the inputs and from what the model remembers; changes nothing else. */
    void settle(Pins pins);

    /**
     * Changes what the model remembers. Outputs that follow are set in the {@link #settle} that comes next.
     *
     * @param clock name of the clock input that rises
     */
    default void edge(String clock, Pins pins) {}

    /**
     * A model that remembers the same, and goes its own way from here: simulators keep and restore states with it. A model that remembers
     * nothing returns itself.
     *
     * @throws UnsupportedOperationException unless the model overrides it
     */
    default Behaviour copy() {
        throw new UnsupportedOperationException(getClass().getName() + " does not say how to copy what it remembers:"
                + " override copy() of Behaviour, and the states of designs with it can be kept");
    }

    /** The ports of the instance, by name. Values are read as the port's type. */
    interface Pins {
        /** The value of an input of any width. */
        BigInteger get(String input);

        /** Drives an output. {@code value} is cut to the port's width. */
        void set(String output, BigInteger value);

        /** The low 64 bits of an input. */
        default long getLong(String input) {
            return get(input).longValue();
        }

        /** Drives an output; {@code value} is sign-extended or cut to the port's width. */
        default void set(String output, long value) {
            set(output, BigInteger.valueOf(value));
        }
    }
}
