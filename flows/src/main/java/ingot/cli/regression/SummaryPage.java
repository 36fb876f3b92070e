package ingot.cli.regression;

import ingot.hdl.report.Xml;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One page about a regression: failures first, then times, then all classes. It needs no other file. */
final class SummaryPage {
    private static final int SLOWEST = 15;
    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>Tests</title>
            <style>
            body { font: 15px/1.45 system-ui, sans-serif; margin: 2em auto; max-width: 75em; padding: 0 1em; color: #222; }
            table { border-collapse: collapse; width: 100%; }
            td, th { padding: .2em .8em .2em 0; text-align: left; border-bottom: 1px solid #ddd; vertical-align: top; }
            td.n, th.n { text-align: right; font-variant-numeric: tabular-nums; }
            pre { background: #f6f6f6; padding: .8em; overflow-x: auto; border-left: 4px solid #c33; }
            .failed { color: #b00; } .passed { color: #070; } .skipped { color: #777; }
            </style></head><body>
            """;

    private SummaryPage() {}

    /**
     * What the tests covered of the designs.
     *
     * @param lines one for each kind of coverage
     * @param page of the report, seen from this page
     */
    record Covered(List<String> lines, String page) {}

    /** The page; {@code unchanged} classes did not run since nothing that they depend on has changed. */
    static String text(Map<String, List<TestRecord>> classes, List<String> unchanged, Optional<Covered> covered) {
        var all = classes.values().stream().flatMap(List::stream).toList();
        var page = new StringBuilder(HEAD);
        long failed = TestRecord.count(all, TestEvent.Kind.FAILED);
        page.append("<h1 class=\"%s\">%d passed, %d failed, %d skipped</h1>\n".formatted(failed > 0 ? "failed" : "passed",
                TestRecord.count(all, TestEvent.Kind.PASSED), failed, TestRecord.count(all, TestEvent.Kind.SKIPPED)));
        if (!unchanged.isEmpty()) {
            page.append("<p>").append(unchanged.size()).append(" classes passed before and nothing that they depend on has changed.</p>\n");
        }
        failures(page, all);
        covered.ifPresent(coverage -> coverage(page, coverage));
        slowest(page, all);
        classes(page, classes);
        skipped(page, all);
        return page.append("</body></html>\n").toString();
    }

    private static void failures(StringBuilder page, List<TestRecord> all) {
        all.stream().filter(test -> test.outcome() == TestEvent.Kind.FAILED).forEach(test -> page.append("<h3 class=\"failed\">")
                .append(Xml.escape(test.testClass() + " " + test.name())).append("</h3>\n<pre>")
                .append(Xml.escape(test.text())).append("</pre>\n"));
    }

    private static void coverage(StringBuilder page, Covered covered) {
        page.append("<h2>Coverage</h2>\n<ul>\n");
        covered.lines().forEach(line -> page.append("<li>").append(Xml.escape(line)).append("</li>\n"));
        page.append("</ul>\n<p>").append(covered.lines().isEmpty() ? "No hardware test has run on the JVM or Verilator engines."
                : "<a href=\"" + Xml.escape(covered.page()) + "\">By line of Java</a>").append("</p>\n");
    }

    private static void slowest(StringBuilder page, List<TestRecord> all) {
        var byTime = new ArrayList<>(all);
        byTime.sort(Comparator.comparingLong(TestRecord::millis).reversed());
        page.append("<h2>Slowest tests</h2>\n<table><tr><th class=\"n\">s</th><th>test</th></tr>\n");
        byTime.stream().limit(SLOWEST).forEach(test -> page.append("<tr><td class=\"n\">%s</td><td>%s</td></tr>\n".formatted(
                JUnitXml.seconds(test.millis()), Xml.escape(test.testClass() + " " + test.name()))));
        page.append("</table>\n");
    }

    private static void classes(StringBuilder page, Map<String, List<TestRecord>> classes) {
        page.append("<h2>Classes</h2>\n<table><tr><th>class</th><th class=\"n\">passed</th><th class=\"n\">failed</th>"
                + "<th class=\"n\">skipped</th><th class=\"n\">s</th></tr>\n");
        classes.forEach((name, tests) -> {
            long failed = TestRecord.count(tests, TestEvent.Kind.FAILED);
            page.append("<tr><td>%s</td><td class=\"n\">%d</td><td class=\"n%s\">%d</td><td class=\"n\">%d</td><td class=\"n\">%s</td></tr>\n".formatted(
                    Xml.escape(name), TestRecord.count(tests, TestEvent.Kind.PASSED), failed > 0 ? " failed" : "", failed,
                    TestRecord.count(tests, TestEvent.Kind.SKIPPED), JUnitXml.seconds(tests.stream().mapToLong(TestRecord::millis).sum())));
        });
        page.append("</table>\n");
    }

    private static void skipped(StringBuilder page, List<TestRecord> all) {
        var reasons = new TreeMap<String, Integer>();
        all.stream().filter(test -> test.outcome() == TestEvent.Kind.SKIPPED).forEach(test -> reasons.merge(test.text(), 1, Integer::sum));
        if (!reasons.isEmpty()) {
            page.append("<h2>Skipped</h2>\n<ul>\n");
            reasons.forEach((reason, count) -> page.append(String.format(Locale.ROOT, "<li class=\"skipped\">%d: %s</li>%n", count, Xml.escape(reason))));
            page.append("</ul>\n");
        }
    }
}
