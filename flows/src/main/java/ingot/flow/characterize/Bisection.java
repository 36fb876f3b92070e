package ingot.flow.characterize;

import java.util.function.DoublePredicate;

/** The smallest value from which on something works. */
final class Bisection {
    private static final double RESOLUTION = 1.0 / 256;

    private Bisection() {}

    /**
     * The limit, on the safe side.
     *
     * @param guess near which the limit is looked for first
     * @param step how far from the guess to look at first; doubled until the limit is enclosed
     * @param most where to give up
     * @return the limit to about {@code step / 256} or better; {@code most} when nothing up to it works
     */
    static double least(double guess, double step, double most, DoublePredicate works) {
        double width = step;
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
        double fine = Math.max(step * RESOLUTION, 0.001 * most);
        while (high - low > fine) {
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
