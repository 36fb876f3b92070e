package ingot.flow.characterize;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How far values lie from those of another library, in percent, smallest first. */
public record Errors(double[] percents) {
    static Errors of(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return new Errors(sorted);
    }

    /** The error that {@code part} of the values do not exceed: 0.5 is the median. */
    public double quantile(double part) {
        return percents.length == 0 ? 0 : percents[Math.min(percents.length - 1, (int) (part * percents.length))];
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d values, median %.1f %%, 95th percentile %.1f %%, largest %.1f %%", percents.length, quantile(0.5),
                quantile(0.95), quantile(1));
    }
}
