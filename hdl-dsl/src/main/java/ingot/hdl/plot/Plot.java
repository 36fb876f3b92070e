package ingot.hdl.plot;

import ingot.hdl.report.Xml;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lines and points over two axes. Points that are left or below an axis stand on it; what goes beyond it ends there. */
public final class Plot {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 400;
    private static final int LEFT = 64;
    private static final int BOTTOM = 44;
    private static final int LEGEND = 18;

    private final Scale x;
    private final Scale y;
    private final List<String> shapes = new ArrayList<>();
    private final List<String> legend = new ArrayList<>();

    /**
     * A place in a plot.
     *
     * @param label shown when the reader points at it; empty for none
     */
    public record Point(double x, double y, String label) {
        /** Without a label. */
        public Point(double x, double y) {
            this(x, y, "");
        }
    }

    public Plot(Scale x, Scale y) {
        this.x = x;
        this.y = y;
    }

    /** Points with a line through them. */
    public Plot line(String name, List<Point> points) {
        var colour = Palette.colour(legend.size());
        var path = new StringBuilder();
        for (var point : points) {
            path.append(String.format(Locale.ROOT, "%s%.1f,%.1f ", path.isEmpty() ? "M" : "L", left(point), top(point)));
        }
        shapes.add("<path d='%s' fill='none' stroke='%s' stroke-width='2'/>".formatted(path.toString().strip(), colour));
        return points(name, points);
    }

    /** Points on their own. */
    public Plot points(String name, List<Point> points) {
        var colour = Palette.colour(legend.size());
        for (var point : points) {
            var title = point.label().isEmpty() ? "" : "<title>" + Xml.escape(point.label()) + "</title>";
            shapes.add(String.format(Locale.ROOT, "<circle cx='%.1f' cy='%.1f' r='%s' fill='%s' fill-opacity='.85'>%s</circle>", left(point), top(point),
                    point.label().isEmpty() ? "2.5" : "4", colour, title));
        }
        legend.add("<circle cx='%d' cy='%d' r='5' fill='%s'/><text x='%d' y='%d'>%s</text>".formatted(LEFT + 16, LEGEND * legend.size() + 16, colour,
                LEFT + 28, LEGEND * legend.size() + 20, Xml.escape(name)));
        return this;
    }

    private double left(Point point) {
        return LEFT + Math.clamp(x.place(Math.max(point.x, x.low())), 0, 1) * (WIDTH - LEFT - 12);
    }

    private double top(Point point) {
        return up(point.y);
    }

    private double up(double value) {
        return (HEIGHT - BOTTOM) - Math.clamp(y.place(Math.max(value, y.low())), 0, 1) * (HEIGHT - BOTTOM - 12);
    }

    /** The picture. */
    public String svg() {
        int head = LEGEND * legend.size() + 8;
        var text = new StringBuilder("<svg viewBox='0 0 %d %d' role='img'>".formatted(WIDTH, HEIGHT + head));
        legend.forEach(text::append);
        text.append("<g transform='translate(0,%d)'>".formatted(head));
        for (double tick : x.ticks()) {
            double at = left(new Point(tick, y.low()));
            text.append(String.format(Locale.ROOT, "<path class='grid' d='M%.1f,12 V%d'/><text x='%.1f' y='%d' text-anchor='middle'>%s</text>", at, HEIGHT - BOTTOM,
                    at, HEIGHT - BOTTOM + 16, Scale.text(tick)));
        }
        for (double tick : y.ticks()) {
            text.append(String.format(Locale.ROOT, "<path class='grid' d='M%d,%.1f H%d'/><text x='%d' y='%.1f' text-anchor='end'>%s</text>", LEFT, up(tick),
                    WIDTH - 12, LEFT - 6, up(tick) + 4, Scale.text(tick)));
        }
        shapes.forEach(text::append);
        return text.append("<text x='%d' y='%d' text-anchor='middle'>%s</text>".formatted(WIDTH / 2, HEIGHT - 8, Xml.escape(x.title())))
                .append("<text transform='translate(14,%d) rotate(-90)' text-anchor='middle'>%s</text></g></svg>".formatted(HEIGHT / 2, Xml.escape(y.title())))
                .toString();
    }
}
