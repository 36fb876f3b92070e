package ingot.noc.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lines over numbers, as SVG: x from 0, y from 0 up to a limit where lines end. */
final class LinePlot {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 360;
    private static final int LEFT = 60;
    private static final int BOTTOM = 40;
    private static final List<String> COLOURS = List.of("#1f5fa8", "#c4531a", "#2c7d3f", "#7a3fa0", "#806000");

    private final String xTitle;
    private final String yTitle;
    private final double xMost;
    private final double yMost;
    private final List<String> lines = new ArrayList<>();
    private int count;

    LinePlot(String xTitle, String yTitle, double xMost, double yMost) {
        this.xTitle = xTitle;
        this.yTitle = yTitle;
        this.xMost = xMost;
        this.yMost = yMost;
    }

    /** Adds a line through points; what lies above the plot is left out. */
    void line(String name, double[] x, double[] y) {
        var colour = COLOURS.get(count % COLOURS.size());
        var path = new StringBuilder();
        for (int i = 0; i < x.length && y[i] <= yMost; i++) {
            path.append(String.format(Locale.ROOT, "%s%.1f,%.1f ", path.isEmpty() ? "M" : "L", placeX(x[i]), placeY(y[i])));
            lines.add(String.format(Locale.ROOT, "<circle cx='%.1f' cy='%.1f' r='3' fill='%s'/>", placeX(x[i]), placeY(y[i]), colour));
        }
        lines.add("<path d='" + path.toString().strip() + "' fill='none' stroke='" + colour + "' stroke-width='2'/>");
        lines.add("<text x='" + (LEFT + 12) + "' y='" + (24 + 18 * count) + "' fill='" + colour + "'>" + Page.text(name) + "</text>");
        count++;
    }

    private double placeX(double x) {
        return LEFT + x / xMost * (WIDTH - LEFT - 10);
    }

    private double placeY(double y) {
        return HEIGHT - BOTTOM - y / yMost * (HEIGHT - BOTTOM - 10);
    }

    String svg() {
        var text = new StringBuilder("<svg viewBox='0 0 " + WIDTH + " " + HEIGHT + "' width='" + WIDTH + "' role='img'>");
        for (int i = 0; i <= 5; i++) {
            double x = xMost * i / 5;
            double y = yMost * i / 5;
            text.append(String.format(Locale.ROOT, "<text x='%.1f' y='%d' text-anchor='middle'>%.2f</text>", placeX(x), HEIGHT - BOTTOM + 16, x));
            text.append(String.format(Locale.ROOT, "<text x='%d' y='%.1f' text-anchor='end'>%.0f</text>", LEFT - 6, placeY(y) + 4, y));
            text.append(String.format(Locale.ROOT, "<path d='M%d,%.1f H%d' stroke='#e4e4e4'/>", LEFT, placeY(y), WIDTH - 10));
        }
        lines.forEach(text::append);
        text.append("<text x='").append(WIDTH / 2).append("' y='").append(HEIGHT - 6).append("' text-anchor='middle'>").append(Page.text(xTitle))
                .append("</text><text transform='translate(14,").append(HEIGHT / 2).append(") rotate(-90)' text-anchor='middle'>")
                .append(Page.text(yTitle)).append("</text>");
        return text.append("</svg>").toString();
    }
}
