package ingot.flow.sweep;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A choice of parameters, and what is known of it.
 *
 * @param name of its folder
 * @param parameters as the user would type them: {@code --rows 4 --cols 4}
 * @param stage how far it was worked out
 * @param values by goal
 */
public record Point(String name, List<String> parameters, Stage stage, Map<Goal, Double> values) {
    public Point {
        parameters = List.copyOf(parameters);
        values = Map.copyOf(values);
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
        return new Point(name, parameters, reached, all);
    }

    /** Whether it has no more of any goal, and less of one. Goals that one of them does not know count as equal. */
    boolean beats(Point other, List<Goal> goals) {
        boolean better = false;
        for (var goal : goals) {
            var own = values.get(goal);
            var others = other.values.get(goal);
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
