package ingot.noc.report;

import ingot.noc.NetworkPlan;
import ingot.noc.analysis.ChannelLoads;
import ingot.noc.analysis.QueueModel;
import ingot.noc.traffic.Curve;
import ingot.noc.traffic.LoadPoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * One HTML page on a network: what it is, latency against load for each pattern of traffic, fairness, and for grids a map of the links. It needs no
 * other file.
 */
public final class NetworkReport {
    private final NetworkPlan plan;
    private final Map<String, Curve> curves = new LinkedHashMap<>();

    /** A report without measurements. */
    public NetworkReport(NetworkPlan plan) {
        this.plan = plan;
    }

    /** Adds what was measured with a pattern of traffic. */
    public NetworkReport add(String pattern, Curve curve) {
        curves.put(pattern, curve);
        return this;
    }

    /** Writes the page. */
    public void write(Path file) throws IOException {
        Files.writeString(file, html());
    }

    /** The page. */
    public String html() {
        var body = new StringBuilder(facts());
        double most = curves.values().stream().flatMap(curve -> curve.points().stream()).mapToDouble(LoadPoint::offered).max().orElse(1);
        double zeroLoad = curves.values().stream().mapToDouble(Curve::zeroLoad).max().orElse(1);
        var plot = new LinePlot("offered load, flits per node and cycle", "mean latency, cycles", most, 6 * zeroLoad);
        curves.forEach((name, curve) -> plot.line(name, curve.points().stream().mapToDouble(LoadPoint::offered).toArray(),
                curve.points().stream().mapToDouble(LoadPoint::meanLatency).toArray()));
        body.append("<h2>Latency against load</h2>\n").append(plot.svg());
        curves.forEach((name, curve) -> body.append(chapter(name, curve)));
        return Page.of("Network " + plan.topology().name(), body.toString());
    }

    private String facts() {
        var router = plan.router();
        var loads = ChannelLoads.uniform(plan);
        return String.format(Locale.ROOT, """
                <p>%d routers, %d nodes, %d links; routing by %s. %d virtual channels of %d flits, %d stages, flits of %d bits of data.
                Latency without traffic %.2f cycles on average; uniform traffic is bounded by %.3f flits per node and cycle, and takes %.0f times as long
                from %.3f on, with a queue for each link.</p>
                """, plan.topology().routers().size(), plan.topology().terminals().size(), plan.topology().channels().size(),
                Page.text(plan.ways().routing().name()), router.vcs(), router.depth(), router.stages(), router.dataBits(),
                loads.zeroLoad(), loads.bound(), Curve.SATURATED, new QueueModel(plan, loads).saturation(Curve.SATURATED));
    }

    private String chapter(String name, Curve curve) {
        var text = new StringBuilder("<h2>" + Page.text(name) + "</h2>\n");
        text.append(String.format(Locale.ROOT, "<p>Keeps up to %.3f flits per node and cycle (mean latency up to %.0f times that without traffic).</p>\n",
                curve.saturation(), Curve.SATURATED));
        text.append("<table><tr><th>offered</th><th>accepted</th><th>mean latency</th><th>99 %</th><th>longest</th><th>least node</th>"
                + "<th>most node</th><th>busiest link</th></tr>\n");
        for (var point : curve.points()) {
            double busiest = 0;
            for (double share : point.utilisation()) {
                busiest = Math.max(busiest, share);
            }
            text.append(String.format(Locale.ROOT,
                    "<tr><td>%.3f</td><td>%.3f</td><td>%.1f%s</td><td>%d</td><td>%d</td><td>%.3f</td><td>%.3f</td><td>%.0f %%</td></tr>\n",
                    point.offered(), point.accepted(), point.meanLatency(), point.missing() > 0 ? " (saturated)" : "", point.latency99(),
                    point.maxLatency(), point.leastAccepted(), point.mostAccepted(), 100 * busiest));
        }
        text.append("</table>\n");
        if (plan.topology().grid().isPresent() && !curve.points().isEmpty()) {
            text.append("<h3>Links under the highest load</h3>\n").append(LinkMap.svg(plan.topology(), curve.points().getLast().utilisation()));
        }
        return text.toString();
    }
}
