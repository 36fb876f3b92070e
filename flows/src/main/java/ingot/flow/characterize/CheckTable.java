package ingot.flow.characterize;

import ingot.pdk.liberty.Table;

/** Tables of checks: three transitions of the related pin by three of the checked one. */
final class CheckTable {
    private CheckTable() {}

    /** A limit at transitions of the related pin and of the checked one; {@code guessNs} is where the limits so far lead one to expect it. */
    interface Limit {
        double at(double relatedSlewNs, double slewNs, double guessNs);
    }

    static double[] slews(Conditions conditions) {
        double most = conditions.maxTransitionNs();
        return new double[] {conditions.slewsNs()[0], most / 3, most};
    }

    static Table of(Conditions conditions, Limit limit) {
        double[] slews = slews(conditions);
        double[] values = new double[slews.length * slews.length];
        for (int at = 0; at < values.length; at++) {
            values[at] = limit.at(slews[at / slews.length], slews[at % slews.length], guess(values, at, slews.length));
        }
        return new Table(slews, slews, values);
    }

    /** What is behind the one before, the one above, or both: as if rows differed by the same everywhere. */
    private static double guess(double[] values, int at, int columns) {
        double before = at % columns > 0 ? values[at - 1] : 0;
        double above = at >= columns ? values[at - columns] : 0;
        double corner = at % columns > 0 && at >= columns ? values[at - columns - 1] : 0;
        return before + above - corner;
    }
}
