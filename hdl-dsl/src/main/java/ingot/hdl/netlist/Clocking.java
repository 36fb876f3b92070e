package ingot.hdl.netlist;

import java.util.Optional;

/**
 * When the registers of a process change: a clock edge, and the reset that goes with it.
 *
 * @param clock a one-bit signal; registers take their next value at its rising edge
 * @param reset the reset, where there is one
 */
public record Clocking(Signal clock, Optional<Reset> reset) {
    /**
     * A reset.
     *
     * @param signal one bit
     * @param kind whether it acts at the clock edge or at once
     * @param activeHigh whether 1 means reset
     */
    public record Reset(Signal signal, Kind kind, boolean activeHigh) {
        /** When a reset acts. */
        public enum Kind { SYNCHRONOUS, ASYNCHRONOUS }
    }
}
