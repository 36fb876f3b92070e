package ingot.flow.timing;

/** How often nets change. */
@FunctionalInterface
public interface Activity {
    /** Share of the clock cycles in which a net changes, if nothing better is known. */
    double DEFAULT = 0.1;

    /** Changes of a net per clock cycle, rising and falling both counted. */
    double changesPerCycle(int net);

    /** The clock changes twice a cycle, every other net in {@code share} of the cycles. */
    static Activity uniform(Timing timing, double share) {
        return net -> timing.onClock(net) ? 2 : share;
    }
}
