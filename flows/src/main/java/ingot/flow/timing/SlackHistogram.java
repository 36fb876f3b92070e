package ingot.flow.timing;

import java.util.ArrayList;
import java.util.List;

/**
 * How many checks have how much slack.
 *
 * @param fromNs lower end of the first bin; {@code stepNs} width of each, a round number
 * @param counts by bin, from the least slack upwards; empty where nothing was checked
 */
public record SlackHistogram(double fromNs, double stepNs, List<Integer> counts) {
    private static final int MOST_BINS = 24;

    public SlackHistogram {
        counts = List.copyOf(counts);
    }

    /** Counts {@code slacksNs}; infinite ones are left out. */
    public static SlackHistogram of(List<Double> slacksNs) {
        var finite = slacksNs.stream().filter(Double::isFinite).toList();
        double least = finite.stream().mapToDouble(slack -> slack).min().orElse(0);
        double most = finite.stream().mapToDouble(slack -> slack).max().orElse(0);
        double step = step((most - least) / MOST_BINS);
        double from = Math.floor(least / step) * step;
        var counts = new ArrayList<Integer>();
        for (double slack : finite) {
            int bin = (int) Math.floor((slack - from) / step);
            while (counts.size() <= bin) {
                counts.add(0);
            }
            counts.set(bin, counts.get(bin) + 1);
        }
        return new SlackHistogram(from, step, counts);
    }

    /** The next 1, 2 or 5 times a power of ten, so that 0 is a bin's end. */
    private static double step(double least) {
        double power = Math.pow(10, Math.floor(Math.log10(Math.max(least, 1e-3))));
        for (int factor : new int[] {1, 2, 5}) {
            if (factor * power >= least) {
                return factor * power;
            }
        }
        return 10 * power;
    }
}
