package ingot.flow.sweep;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A choice of parameters, and what is known of it.
 *
 * @param name of its folder
 * @param parameters as the user would type them: {@code --rows 4 --cols 4}
 * @param stage how far it was worked out
 * @param values by goal
 * @param earlier what an earlier stage said of goals that a later one has measured: the prediction of the first, or the count before layout
 */
public record Point(String name, List<String> parameters, Stage stage, Map<Goal, Double> values, Map<Stage, Map<Goal, Double>> earlier) {
    public Point {
        parameters = List.copyOf(parameters);
        values = Map.copyOf(values);
        earlier = Map.copyOf(earlier);
    }

    /** What is known from one stage. */
    public Point(String name, List<String> parameters, Stage stage, Map<Goal, Double> values) {
        this(name, parameters, stage, values, Map.of());
    }

    /** Parameters on one line. */
    public String text() {
        return String.join(" ", parameters);
    }

    /** The same, worked out further. */
    Point with(Stage reached, Map<Goal, Double> more) {
        var all = new EnumMap<Goal, Double>(Goal.class);
        all.putAll(values);
        all.putAll(more);
        var before = new EnumMap<Stage, Map<Goal, Double>>(Stage.class);
        before.putAll(earlier);
        before.put(stage, values);
        return new Point(name, parameters, reached, all, before);
    }

    /** What {@code asked} said of {@code goal}, if it said anything; for the stage that was reached its own value. */
    public Optional<Double> at(Stage asked, Goal goal) {
        return Optional.ofNullable((asked == stage ? values : earlier.getOrDefault(asked, Map.of())).get(goal));
    }

    /**
     * Whether it has no more of any goal, and less of one, as far as both were worked out: the wires of one say nothing against the gates of the other. Goals that
     * one of them does not know count as equal.
     */
    boolean beats(Point other, List<Goal> goals) {
        var reached = stage.compareTo(other.stage) < 0 ? stage : other.stage;
        boolean better = false;
        for (var goal : goals) {
            var own = at(reached, goal).orElse(null);
            var others = other.at(reached, goal).orElse(null);
            if (own == null || others == null) {
                continue;
            }
            if (own > others) {
                return false;
            }
            better |= own < others;
        }
        return better;
    }

    /** The points that no other one beats, in their order. */
    public static List<Point> front(List<Point> points, List<Goal> goals) {
        return points.stream().filter(point -> points.stream().noneMatch(other -> other.beats(point, goals))).toList();
    }
}
