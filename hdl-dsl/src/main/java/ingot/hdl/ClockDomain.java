package ingot.hdl;

import ingot.hdl.netlist.Clocking.Reset;

/**
 * The clock and the reset of a module's registers. A module gets these ports only when it needs them.
 *
 * @param clock name of the clock port
 * @param reset name of the reset port
 * @param kind whether the reset acts at the clock edge or at once
 * @param activeHigh whether 1 means reset
 */
public record ClockDomain(String clock, String reset, Reset.Kind kind, boolean activeHigh) {
    /** Clock {@code clk} and a synchronous, active-high reset {@code rst}. */
    public static final ClockDomain DEFAULT = new ClockDomain("clk", "rst", Reset.Kind.SYNCHRONOUS, true);

    /** Clock {@code clk} and an asynchronous, active-low reset {@code rst_n}. */
    public static final ClockDomain ASYNC_LOW = new ClockDomain("clk", "rst_n", Reset.Kind.ASYNCHRONOUS, false);

    /** Clock {@code clk} and a synchronous, active-low reset {@code rst_n}. */
    public static final ClockDomain SYNC_LOW = new ClockDomain("clk", "rst_n", Reset.Kind.SYNCHRONOUS, false);
}
