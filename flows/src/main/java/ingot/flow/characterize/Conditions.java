package ingot.flow.characterize;

import java.util.Arrays;
import java.util.Locale;

/**
 * Where a library is characterised.
 *
 * @param name for example {@code tt_025C_1v80}
 * @param process {@code tt}, {@code ss}, {@code ff}, {@code sf} or {@code fs}
 * @param slewsNs input transitions (20 % to 80 %) of the tables
 */
public record Conditions(String name, String process, double temperatureC, double volts, double[] slewsNs) {
    /** Input transitions at the process's usual voltages. */
    private static final double[] USUAL_SLEWS_NS = {0.01, 0.04, 0.122474, 0.35, 0.8, 1.5};
    private static final double USUAL_VOLTS = 1.6;
    private static final double THRESHOLD_VOLTS = 0.62;

    /**
     * Reads a corner's name: process, temperature ({@code n40C} is -40 °C), voltage.
     *
     * @throws CharacterizeException when it has another form
     */
    public static Conditions named(String name) {
        var match = java.util.regex.Pattern.compile("(tt|ss|ff|sf|fs)_(n?)(\\d+)C_(\\d)v(\\d+)").matcher(name);
        if (!match.matches()) {
            throw new CharacterizeException("a corner is named like tt_025C_1v80 or ff_n40C_1v95, not `" + name + "`");
        }
        double volts = Double.parseDouble(match.group(4) + "." + match.group(5));
        double temperature = Integer.parseInt(match.group(3)) * (match.group(2).isEmpty() ? 1 : -1);
        return new Conditions(name, match.group(1), temperature, volts, slews(volts));
    }

    /** Transistors slow down with the square of what is left above their threshold, and edges with them. */
    private static double[] slews(double volts) {
        double slower = volts >= USUAL_VOLTS ? 1
                : Math.pow((USUAL_VOLTS - THRESHOLD_VOLTS) / Math.max(0.1, volts - THRESHOLD_VOLTS), 2) * volts / USUAL_VOLTS;
        return Arrays.stream(USUAL_SLEWS_NS).map(slew -> Math.round(slew * slower * 1e7) / 1e7).toArray();
    }

    /** The slowest input transition, and the slowest that an output may have at its largest load. */
    double maxTransitionNs() {
        return slewsNs[slewsNs.length - 1];
    }

    /** The transition in the middle of the tables. */
    double middleSlewNs() {
        return slewsNs[slewsNs.length / 2];
    }

    /** How long anything takes here, compared to the process's usual voltages. */
    double slowness() {
        return maxTransitionNs() / USUAL_SLEWS_NS[USUAL_SLEWS_NS.length - 1];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Conditions conditions && conditions.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s (%s, %.0f °C, %.2f V)", name, process, temperatureC, volts);
    }
}
