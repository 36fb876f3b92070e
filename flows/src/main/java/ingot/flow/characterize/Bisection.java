package ingot.flow.characterize;

import java.util.function.DoublePredicate;

/** The smallest value from which on something works. Values are ns. */
final class Bisection {
    private static final double STEP_NS = 0.05;
    private static final double RESOLUTION_NS = 0.005;
    private static final double MOST_NS = 4;

    private Bisection() {}

    /**
     * The limit, on the safe side.
     *
     * @param guess near which the limit is looked for first; it is enclosed by steps that grow
     * @param scale how long anything takes, compared to the process's usual voltages: steps and resolution grow with it
     * @return the limit to about 5 ps times {@code scale}; 4 ns times {@code scale} when nothing up to it works
     */
    static double least(double guess, double scale, DoublePredicate works) {
        double most = MOST_NS * scale;
        double width = STEP_NS * scale;
        double high = guess;
        double low;
        if (works.test(high)) {
            low = high - width;
            while (low > -most && works.test(low)) {
                high = low;
                width *= 2;
                low = high - width;
            }
        } else {
            low = high;
            high = low + width;
            while (!works.test(high)) {
                low = high;
                width *= 2;
                high = low + width;
                if (high > most) {
                    return most;
                }
            }
        }
        while (high - low > RESOLUTION_NS * scale) {
            double middle = (high + low) / 2;
            if (works.test(middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }
}
