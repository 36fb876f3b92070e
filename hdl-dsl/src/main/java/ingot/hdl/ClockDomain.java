package ingot.hdl;

import ingot.hdl.netlist.Clocking.Reset;

/**
 * The names of a clock and a reset port, and how the reset acts. A module gets these ports only when it needs them. The domain that a module
 * is made in connects itself: to the domain in scope where the module is instantiated. Further domains of a module connect to
 * the parent's domain of the same names, or to the one that {@link Module#clocked} says.
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

    /** Clock {@code clk} and an asynchronous, active-high reset {@code rst}. */
    public static final ClockDomain ASYNC_HIGH = new ClockDomain("clk", "rst", Reset.Kind.ASYNCHRONOUS, true);

    /** Clock {@code <name>_clk} and a synchronous, active-high reset {@code <name>_rst}. */
    public static ClockDomain named(String name) {
        return new ClockDomain(name + "_clk", name + "_rst", Reset.Kind.SYNCHRONOUS, true);
    }

    /** This domain with a reset that acts at once. */
    public ClockDomain asynchronous() {
        return new ClockDomain(clock, reset, Reset.Kind.ASYNCHRONOUS, activeHigh);
    }

    /** This domain with a reset that 0 asserts; its port's name ends in {@code _n}. */
    public ClockDomain activeLow() {
        return new ClockDomain(clock, reset.endsWith("_n") ? reset : reset + "_n", kind, false);
    }
}
