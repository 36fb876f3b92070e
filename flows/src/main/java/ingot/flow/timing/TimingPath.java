package ingot.flow.timing;

import java.util.List;
import java.util.Locale;

/**
 * A path from where a change starts to where it is checked.
 *
 * @param start {@code cell/pin} of the launching clock pin, or an input port
 * @param end {@code cell/pin} of the checked pin, or an output port
 * @param slackNs below 0 where the check fails
 * @param limitNs setup or hold time of the end, or the delay asked for outside of an output port
 * @param captureNs when the capturing clock edge arrives
 * @param creditNs clock tree pessimism given back
 * @param points from the start to the end; for a launch through the clock tree, from the clock pin on
 */
public record TimingPath(
        TimingCheck check, String start, String end, double slackNs, double arrivalNs, double requiredNs, double limitNs,
        double captureNs, double creditNs, List<Point> points) {
    public TimingPath {
        points = List.copyOf(points);
    }

    /**
     * One pin on a path.
     *
     * @param pin {@code cell/pin} or the port's name
     * @param master the library cell, or empty for a port
     * @param delayNs since the point before
     * @param fanout of the net that the pin drives; 0 for an input
     * @param loadPf of the net that the pin drives; 0 for an input
     * @param net the net's name
     * @param source the Java place of the cell, or else of the net, or empty
     */
    public record Point(
            String pin, String master, Edge edge, double delayNs, double arrivalNs, double slewNs, int fanout, double loadPf,
            String net, String source) {}

    /** Whether the path runs from a clocked cell to a clocked cell. */
    public boolean registerToRegister() {
        return !points.getFirst().master().isEmpty() && !points.getLast().master().isEmpty();
    }

    /** A table of the path for a person. */
    @Override
    public String toString() {
        var text = new StringBuilder();
        text.append(String.format(Locale.ROOT, "%s slack %.3f ns: %s -> %s%n", check.name().toLowerCase(Locale.ROOT), slackNs, start, end));
        text.append(String.format(Locale.ROOT, "  %8s %8s %8s %6s %8s  %s%n", "delay", "arrival", "slew", "fanout", "load pF", "pin"));
        for (var point : points) {
            text.append(String.format(Locale.ROOT, "  %8.3f %8.3f %8.3f %6s %8s  %s %s%s%s%n", point.delayNs, point.arrivalNs, point.slewNs,
                    point.fanout == 0 ? "" : point.fanout, point.fanout == 0 ? "" : String.format(Locale.ROOT, "%.4f", point.loadPf),
                    point.edge == Edge.RISE ? "^" : "v", point.pin, point.master.isEmpty() ? "" : " (" + point.master + ")",
                    point.source.isEmpty() ? "" : " " + point.source));
        }
        text.append(String.format(Locale.ROOT, "  required %.3f ns: clock edge at %.3f, limit %.3f%s%n", requiredNs, captureNs, limitNs,
                creditNs == 0 ? "" : String.format(Locale.ROOT, ", clock tree credit %.3f", creditNs)));
        return text.toString();
    }
}
