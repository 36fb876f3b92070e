package ingot.flow.sweep;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import ingot.hdl.plot.Page;
import ingot.hdl.plot.Plot;
import ingot.hdl.plot.Scale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a sweep found, as {@code sweep.html} and {@code sweep.json}.
 *
 * @param design name of it
 * @param goals what was wanted little of
 * @param points all that were worked out
 * @param refused parameters that the design does not take, and why
 */
public record SweepReport(String design, List<Goal> goals, List<Point> points, List<String> refused) {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /** Points that nothing beats. */
    public List<Point> front() {
        return Point.front(points, goals);
    }

    /** Writes both files and returns the page. */
    public Path write(Path folder) throws IOException {
        var numbers = new LinkedHashMap<String, Object>();
        numbers.put("design", design);
        numbers.put("goals", goals);
        numbers.put("points", points);
        numbers.put("front", front().stream().map(Point::text).toList());
        numbers.put("refused", refused);
        JSON.writeValue(folder.resolve("sweep.json").toFile(), numbers);
        return Files.writeString(folder.resolve("sweep.html"), page().html());
    }

    private Page page() {
        var front = front();
        var page = new Page("Sweep: " + design);
        page.text("%d choices of parameters, of which %d are beaten by no other one in %s.".formatted(points.size(), front.size(),
                String.join(" and ", goals.stream().map(Goal::title).toList())));
        for (int i = 1; i < goals.size(); i++) {
            page.picture(plot(goals.get(0), goals.get(i), front));
        }
        page.table(Stream.concat(Stream.of("parameters", "worked out to"), Stream.concat(Stream.of(Goal.values()).map(Goal::title), Stream.of("front"))).toList(),
                points.stream().map(point -> row(point, front.contains(point))).toList());
        if (points.stream().anyMatch(point -> !point.earlier().isEmpty())) {
            page.heading("Predicted beside measured").table(List.of("parameters", "area by model, um2", "mapped", "placed", "delay of gates, ns", "with wires"),
                    points.stream().map(SweepReport::stages).toList());
        }
        page.remark("Area after elaboration is predicted within a factor of two; the delay after synthesis is that of gates, without wires.");
        if (!refused.isEmpty()) {
            page.heading("Not taken by the design").table(List.of("parameters and reason"), refused.stream().map(List::of).toList());
        }
        return page;
    }

    private String plot(Goal across, Goal up, List<Point> front) {
        var all = places(points, across, up);
        var best = places(front, across, up).stream().sorted((a, b) -> Double.compare(a.x(), b.x())).toList();
        double mostX = all.stream().mapToDouble(Plot.Point::x).max().orElse(1);
        double mostY = all.stream().mapToDouble(Plot.Point::y).max().orElse(1);
        return new Plot(Scale.from0(across.title(), mostX), Scale.from0(up.title(), mostY)).line("front", best).points("all choices", all).svg();
    }

    private static List<Plot.Point> places(List<Point> points, Goal across, Goal up) {
        return points.stream().filter(point -> point.values().containsKey(across) && point.values().containsKey(up))
                .map(point -> new Plot.Point(point.values().get(across), point.values().get(up), point.text())).toList();
    }

    private static List<String> stages(Point point) {
        return List.of(point.text(), text(point.at(Stage.ELABORATE, Goal.AREA)), text(point.at(Stage.SYNTH, Goal.AREA)), text(point.at(Stage.LAYOUT, Goal.AREA)),
                text(point.at(Stage.SYNTH, Goal.DELAY)), text(point.at(Stage.LAYOUT, Goal.DELAY)));
    }

    private static String text(Optional<Double> value) {
        return value.map(number -> String.format(Locale.ROOT, number < 1000 ? "%.2f" : "%,.0f", number)).orElse("–");
    }

    private static List<String> row(Point point, boolean isFront) {
        var row = new ArrayList<String>();
        row.add(point.text());
        row.add(point.stage().name().toLowerCase(Locale.ROOT));
        Stream.of(Goal.values()).map(goal -> text(Optional.ofNullable(point.values().get(goal)))).forEach(row::add);
        row.add(isFront ? "yes" : "");
        return row;
    }
}
