package ingot.noc.report;

import ingot.hdl.plot.Page;
import ingot.hdl.plot.Plot;
import ingot.hdl.plot.Scale;
import ingot.noc.NetworkPlan;
import ingot.noc.analysis.ChannelLoads;
import ingot.noc.analysis.QueueModel;
import ingot.noc.traffic.Curve;
import ingot.noc.traffic.LoadPoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
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
        var page = new Page("Network " + plan.topology().name()).text(facts());
        double most = curves.values().stream().flatMap(curve -> curve.points().stream()).mapToDouble(LoadPoint::offered).max().orElse(1);
        double longest = 6 * curves.values().stream().mapToDouble(Curve::zeroLoad).max().orElse(1);
        var plot = new Plot(Scale.from0("offered load, flits per node and cycle", most), Scale.from0("mean latency, cycles", longest));
        // A saturated network's latency says how long one measured, so lines end where the plot does.
        curves.forEach((name, curve) -> plot.line(name, curve.points().stream().takeWhile(point -> point.meanLatency() <= longest)
                .map(point -> new Plot.Point(point.offered(), point.meanLatency())).toList()));
        page.heading("Latency against load").picture(plot.svg());
        curves.forEach((name, curve) -> chapter(page, name, curve));
        return page.html();
    }

    private String facts() {
        var router = plan.router();
        var loads = ChannelLoads.uniform(plan);
        return String.format(Locale.ROOT, """
                %d routers, %d nodes, %d links; routing by %s. %d virtual channels of %d flits, %d stages, flits of %d bits of data.
                Latency without traffic %.2f cycles on average; uniform traffic is bounded by %.3f flits per node and cycle, and takes %.0f times as long
                from %.3f on, with a queue for each link.
                """, plan.topology().routers().size(), plan.topology().terminals().size(), plan.topology().channels().size(),
                plan.ways().routing().name(), router.vcs(), router.depth(), router.stages(), router.dataBits(),
                loads.zeroLoad(), loads.bound(), Curve.SATURATED, new QueueModel(plan, loads).saturation(Curve.SATURATED));
    }

    private void chapter(Page page, String name, Curve curve) {
        page.heading(name).text(String.format(Locale.ROOT, "Keeps up to %.3f flits per node and cycle (mean latency up to %.0f times that without traffic).",
                curve.saturation(), Curve.SATURATED));
        page.table(List.of("offered", "accepted", "mean latency", "99 %", "longest", "least node", "most node", "busiest link"),
                curve.points().stream().map(NetworkReport::row).toList());
        if (plan.topology().grid().isPresent() && !curve.points().isEmpty()) {
            page.heading("Links under the highest load").picture(LinkMap.svg(plan.topology(), curve.points().getLast().utilisation()));
        }
    }

    private static List<String> row(LoadPoint point) {
        double busiest = Arrays.stream(point.utilisation()).max().orElse(0);
        return List.of(number("%.3f", point.offered()), number("%.3f", point.accepted()),
                number("%.1f", point.meanLatency()) + (point.missing() > 0 ? " (saturated)" : ""), String.valueOf(point.latency99()),
                String.valueOf(point.maxLatency()), number("%.3f", point.leastAccepted()), number("%.3f", point.mostAccepted()),
                number("%.0f %%", 100 * busiest));
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
