package ingot.flow.characterize;

import ingot.pdk.liberty.Table;

/** Tables of checks: three transitions of the related pin by three of the checked one. */
final class CheckTable {
    private CheckTable() {}

    /** A limit at transitions of the related pin and of the checked one; {@code guessNs} is the limit at the transitions before. */
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
        double guess = 0;
        for (int i = 0; i < slews.length; i++) {
            for (int j = 0; j < slews.length; j++) {
                guess = limit.at(slews[i], slews[j], j == 0 && i > 0 ? values[(i - 1) * slews.length] : guess);
                values[i * slews.length + j] = guess;
            }
        }
        return new Table(slews, slews, values);
    }
}
