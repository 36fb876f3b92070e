package ingot.flow.characterize;

import ingot.hdl.plot.Plot;
import ingot.hdl.plot.Scale;
import java.util.List;
import java.util.stream.IntStream;

/** How the differences of two libraries are distributed: which part of the values lies within how many percent. */
public final class ErrorPlot {
    private static final int STEPS = 50;
    private static final double MOST_PERCENT = 40;
    private static final String HEAD = "<svg xmlns='http://www.w3.org/2000/svg' width='720' font-family='sans-serif' font-size='12' ";
    private static final String STYLE = "<style>.grid { stroke: #ccc; fill: none }</style><rect width='100%' height='100%' fill='white'/>";

    private ErrorPlot() {}

    /** A picture that stands on its own. */
    public static String svg(LibraryComparison comparison) {
        var plot = new Plot(new Scale("part of the values, %", 0, 100, false), Scale.from0("difference, %; beyond 40 % drawn at 40 %", MOST_PERCENT));
        plot.line("delays", points(comparison.delays())).line("transitions", points(comparison.transitions()))
                .line("input capacitances", points(comparison.capacitances())).line("setup times beyond 40 ps", points(comparison.setups()));
        var picture = plot.svg();
        int body = picture.indexOf('>') + 1;
        return HEAD + picture.substring("<svg ".length(), body) + STYLE + picture.substring(body) + "\n";
    }

    private static List<Plot.Point> points(Errors errors) {
        return IntStream.rangeClosed(0, STEPS).mapToObj(i -> new Plot.Point(100.0 * i / STEPS, Math.min(MOST_PERCENT, errors.quantile((double) i / STEPS)))).toList();
    }
}
