package ingot.hdl.plot;

import ingot.hdl.report.Xml;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Bars that are made of parts, below each other. */
public final class Bars {
    private static final int WIDTH = 720;
    private static final int NAMES = 190;
    private static final int PITCH = 24;

    private record Bar(String name, List<Double> parts) {}

    private final String unit;
    private final List<String> parts;
    private final List<Bar> bars = new ArrayList<>();

    /**
     * @param unit of the numbers
     * @param parts what the parts of each bar are, from left to right
     */
    public Bars(String unit, List<String> parts) {
        this.unit = unit;
        this.parts = List.copyOf(parts);
    }

    /** Adds a bar. */
    public Bars add(String name, List<Double> values) {
        if (values.size() != parts.size()) {
            throw new IllegalArgumentException("a bar has the parts " + parts + ", and not " + values.size());
        }
        bars.add(new Bar(name, List.copyOf(values)));
        return this;
    }

    /** The picture. */
    public String svg() {
        double most = bars.stream().mapToDouble(Bars::sum).max().orElse(1);
        double perUnit = (WIDTH - NAMES - 70) / (most > 0 ? most : 1);
        var text = new StringBuilder("<svg viewBox='0 0 %d %d' role='img'>".formatted(WIDTH, PITCH * (bars.size() + 1) + 8));
        int at = NAMES;
        for (int i = 0; i < parts.size(); i++) {
            text.append("<circle cx='%d' cy='12' r='5' fill='%s'/><text x='%d' y='16'>%s</text>".formatted(at, Palette.colour(i), at + 10, Xml.escape(parts.get(i))));
            at += 30 + 7 * parts.get(i).length();
        }
        for (int row = 0; row < bars.size(); row++) {
            var bar = bars.get(row);
            int top = PITCH * (row + 1) + 4;
            text.append("<text x='%d' y='%d' text-anchor='end'>%s</text>".formatted(NAMES - 8, top + 14, Xml.escape(bar.name)));
            double left = NAMES;
            for (int i = 0; i < bar.parts.size(); i++) {
                double width = bar.parts.get(i) * perUnit;
                text.append(String.format(Locale.ROOT, "<rect x='%.1f' y='%d' width='%.1f' height='18' fill='%s'><title>%s: %s %s</title></rect>", left, top, width,
                        Palette.colour(i), Xml.escape(parts.get(i)), Scale.text(bar.parts.get(i)), Xml.escape(unit)));
                left += width;
            }
            text.append(String.format(Locale.ROOT, "<text x='%.1f' y='%d'>%s</text>", left + 6, top + 14, Scale.text(sum(bar))));
        }
        return text.append("</svg>").toString();
    }

    private static double sum(Bar bar) {
        return bar.parts.stream().mapToDouble(Double::doubleValue).sum();
    }
}
