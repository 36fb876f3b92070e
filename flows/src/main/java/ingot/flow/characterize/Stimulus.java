package ingot.flow.characterize;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Straight edges on the inputs of a cell: from which value, and when each passes its middle. Times are ns. */
final class Stimulus {
    /** Between 20 % and 80 % lie six tenths of a straight edge. */
    static final double FULL_SWING = 1 / 0.6;

    private record Edge(double middleNs, boolean rises, double slewNs) {}

    private final double volts;
    private final Map<String, Boolean> starts = new TreeMap<>();
    private final Map<String, List<Edge>> edges = new TreeMap<>();

    Stimulus(double volts, Map<String, Boolean> starts) {
        this.volts = volts;
        this.starts.putAll(starts);
    }

    /** An edge that passes the middle at {@code middleNs}; edges of a pin come in the order of their times. */
    Stimulus edge(String pin, double middleNs, boolean rises, double slewNs) {
        edges.computeIfAbsent(pin, p -> new ArrayList<>()).add(new Edge(middleNs, rises, slewNs));
        return this;
    }

    /** The commands that give every source its wave. */
    String commands() {
        var text = new StringBuilder();
        starts.forEach((pin, start) -> text.append("alter @v_").append(pin.toLowerCase(Locale.ROOT)).append("[pwl] = [ ").append(points(pin, start))
                .append("]\n"));
        return text.toString();
    }

    private String points(String pin, boolean start) {
        double value = start ? volts : 0;
        double at = 0;
        var text = new StringBuilder(point(0, value));
        for (var edge : edges.getOrDefault(pin, List.of())) {
            double half = edge.slewNs * FULL_SWING / 2;
            double next = edge.rises ? volts : 0;
            double from = Math.max(edge.middleNs - half, at + 1e-6);
            double to = Math.max(edge.middleNs + half, from + 1e-6);
            text.append(point(from, value)).append(point(to, next));
            at = to;
            value = next;
        }
        return text.append(point(at + 1, value)).toString();
    }

    private static String point(double ns, double volts) {
        return String.format(Locale.ROOT, "%.7fe-9 %.4f ", ns, volts);
    }
}
