package ingot.systolic.analysis;

/**
 * A loop of a mapping.
 *
 * @param dim what it goes through
 * @param trips how often it turns
 * @param spatial whether its turns run at the same time, each in a place of its own
 */
public record Loop(Dim dim, int trips, boolean spatial) {
    public Loop {
        if (trips < 1) {
            throw new IllegalArgumentException("a loop turns at least once, not " + trips + " times");
        }
    }

    /** Turns that follow each other. */
    public static Loop over(Dim dim, int trips) {
        return new Loop(dim, trips, false);
    }

    /** Turns side by side. */
    public static Loop across(Dim dim, int trips) {
        return new Loop(dim, trips, true);
    }
}
