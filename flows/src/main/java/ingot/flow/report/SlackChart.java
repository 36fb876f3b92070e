package ingot.flow.report;

import ingot.flow.timing.SlackHistogram;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The bars of a histogram of slacks, for a picture of {@link #WIDTH} by {@link #HEIGHT}. The page's template reads the fields by name. */
final class SlackChart {
    static final double WIDTH = 480;
    static final double HEIGHT = 130;

    /** A bar; {@code css} is {@code failed} where the slack is negative. */
    record Bar(double x, double y, double width, double height, String css, String tip) {}

    final String title;
    final List<Bar> bars = new ArrayList<>();
    final String least;
    final String most;

    private SlackChart(String title, SlackHistogram slacks) {
        this.title = title;
        least = nanoseconds(slacks.fromNs());
        most = nanoseconds(slacks.fromNs() + slacks.stepNs() * slacks.counts().size());
        double tallest = slacks.counts().stream().mapToInt(count -> count).max().orElse(1);
        double width = WIDTH / slacks.counts().size();
        for (int bin = 0; bin < slacks.counts().size(); bin++) {
            int count = slacks.counts().get(bin);
            double from = slacks.fromNs() + bin * slacks.stepNs();
            double height = count == 0 ? 0 : Math.max(2, HEIGHT * count / tallest);
            bars.add(new Bar(bin * width, HEIGHT - height, Math.max(1, width - 1), height, from + slacks.stepNs() / 2 < 0 ? "failed" : "bars",
                    "%d ends with %s to %s ns".formatted(count, nanoseconds(from), nanoseconds(from + slacks.stepNs()))));
        }
    }

    /** Nothing where nothing was checked. */
    static List<SlackChart> of(String title, SlackHistogram slacks) {
        return slacks == null || slacks.counts().isEmpty() ? List.of() : List.of(new SlackChart(title, slacks));
    }

    /** Bars of the power in parts of a workload; nothing for a single part. */
    static List<Bar> overTime(List<Double> watts) {
        double most = watts.stream().mapToDouble(value -> value).max().orElse(0);
        double width = WIDTH / Math.max(1, watts.size());
        var bars = new ArrayList<Bar>();
        for (int part = 0; watts.size() > 1 && part < watts.size(); part++) {
            double height = most <= 0 ? 0 : HEIGHT * watts.get(part) / most;
            bars.add(new Bar(part * width, HEIGHT - height, Math.max(1, width - 1), height, "bars", String.format(Locale.ROOT, "%.4g mW", watts.get(part) * 1e3)));
        }
        return bars;
    }

    private static String nanoseconds(double value) {
        return String.format(Locale.ROOT, "%.3g", value);
    }
}
