package ingot.coverage;

import ingot.hdl.report.Xml;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The page: a table of the files, then each file with its lines coloured and what is missing beside them. Needs nothing from outside. */
final class CoverageHtml {
    private static final String STYLE = """
            body{font:14px/1.45 system-ui,sans-serif;margin:2em auto;max-width:75em;padding:0 1em;color:#222;background:#fff}
            table{border-collapse:collapse}td,th{padding:.15em .8em;text-align:right;border-bottom:1px solid #ddd}
            td:first-child,th:first-child{text-align:left}pre{margin:0;font:12px/1.5 ui-monospace,monospace}
            .source td{border:0;padding:0 .6em;text-align:left;vertical-align:top;font:12px/1.5 ui-monospace,monospace}
            .source td:first-child{text-align:right;color:#999;user-select:none}.yes{background:#dff3df}.part{background:#fff3cd}.no{background:#f8d7da}
            .missing{color:#a33}h2{margin-top:2em}
            """;

    private final CoverageData data;
    private final JavaSources sources;
    private final StringBuilder out = new StringBuilder();

    CoverageHtml(CoverageData data, JavaSources sources) {
        this.data = data;
        this.sources = sources;
    }

    String text() throws IOException {
        var files = new TreeMap<String, Map<Point, Integer>>();
        data.tests().forEach((point, tests) -> files.computeIfAbsent(point.source().file(), _ -> new TreeMap<>(CoverageData.ORDER)).put(point, tests));
        out.append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Coverage</title><style>\n").append(STYLE)
                .append("</style></head><body>\n<h1>Coverage</h1>\n<table><tr><th>file</th>");
        var kinds = EnumSet.allOf(Point.Kind.class);
        kinds.forEach(kind -> out.append("<th>").append(kind.title()).append("</th>"));
        out.append("</tr>\n");
        files.forEach((file, points) -> row("<a href=\"#" + Xml.escape(file) + "\">" + Xml.escape(file) + "</a>", points, kinds));
        row("all", data.tests(), kinds);
        out.append("</table>\n");
        tests();
        for (var file : files.entrySet()) {
            file(file.getKey(), file.getValue());
        }
        return out.append("</body></html>\n").toString();
    }

    /** The tests, first those without which most would be missing. */
    private void tests() {
        var shares = new ArrayList<>(data.shares().entrySet());
        shares.sort(Comparator.comparingInt((Map.Entry<String, CoverageData.Share> entry) -> -entry.getValue().alone()).thenComparing(Map.Entry::getKey));
        out.append("<details><summary>").append(shares.size()).append(" tests</summary>\n<table><tr><th>test</th><th>made happen</th><th>no other did</th></tr>\n");
        shares.forEach(entry -> out.append("<tr><td>").append(Xml.escape(entry.getKey())).append("</td><td>").append(entry.getValue().happened())
                .append("</td><td>").append(entry.getValue().alone()).append("</td></tr>\n"));
        out.append("</table></details>\n");
    }

    private void row(String title, Map<Point, Integer> points, EnumSet<Point.Kind> kinds) {
        out.append("<tr><td>").append(title).append("</td>");
        for (var kind : kinds) {
            long all = points.keySet().stream().filter(point -> point.kind() == kind).count();
            long happened = points.entrySet().stream().filter(entry -> entry.getKey().kind() == kind && entry.getValue() > 0).count();
            out.append("<td class=\"").append(all == 0 ? "" : shade(happened, all)).append("\">")
                    .append(all == 0 ? "" : "%d of %d".formatted(happened, all)).append("</td>");
        }
        out.append("</tr>\n");
    }

    private static String shade(long happened, long all) {
        return happened == all ? "yes" : happened == 0 ? "no" : "part";
    }

    private void file(String name, Map<Point, Integer> points) throws IOException {
        out.append("<h2 id=\"").append(Xml.escape(name)).append("\">").append(Xml.escape(name)).append("</h2>\n<table class=\"source\">\n");
        var byLine = new TreeMap<Integer, List<Map.Entry<Point, Integer>>>();
        points.entrySet().forEach(entry -> byLine.computeIfAbsent(entry.getKey().source().line(), _ -> new ArrayList<>()).add(entry));
        var lines = sources.lines(name);
        if (lines.isEmpty()) {
            byLine.forEach((number, here) -> line(number, "", here));
        }
        for (int i = 0; i < lines.size(); i++) {
            line(i + 1, lines.get(i), byLine.getOrDefault(i + 1, List.of()));
        }
        out.append("</table>\n");
    }

    private void line(int number, String text, List<Map.Entry<Point, Integer>> points) {
        long happened = points.stream().filter(entry -> entry.getValue() > 0).count();
        out.append("<tr").append(points.isEmpty() ? "" : " class=\"" + shade(happened, points.size()) + "\"").append("><td>").append(number)
                .append("</td><td><pre>").append(Xml.escape(text)).append("</pre></td><td class=\"missing\">").append(missing(points)).append("</td></tr>\n");
    }

    /** What did not happen, at most a few things of a line. */
    private static String missing(List<Map.Entry<Point, Integer>> points) {
        var names = points.stream().filter(entry -> entry.getValue() == 0).map(Map.Entry::getKey)
                .map(point -> point.kind() == Point.Kind.LINE ? "never reached" : point.kind() == Point.Kind.BRANCH ? "never " + point.what() : "never: " + point.what())
                .distinct().toList();
        var shown = String.join("; ", names.subList(0, Math.min(4, names.size())));
        return Xml.escape(shown) + (names.size() > 4 ? " and " + (names.size() - 4) + " more" : "");
    }
}
