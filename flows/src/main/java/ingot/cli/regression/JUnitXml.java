package ingot.cli.regression;

import ingot.hdl.report.Xml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The report that continuous integration reads: one file for each test class. */
final class JUnitXml {
    private JUnitXml() {}

    static void write(Path folder, String testClass, List<TestRecord> tests) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("TEST-" + testClass + ".xml"), text(testClass, tests));
    }

    static String text(String testClass, List<TestRecord> tests) {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.append("<testsuite name=\"%s\" tests=\"%d\" failures=\"%d\" errors=\"0\" skipped=\"%d\" time=\"%s\">\n".formatted(
                Xml.escape(testClass), tests.size(), TestRecord.count(tests, TestEvent.Kind.FAILED),
                TestRecord.count(tests, TestEvent.Kind.SKIPPED), seconds(tests.stream().mapToLong(TestRecord::millis).sum())));
        for (var test : tests) {
            xml.append("  <testcase classname=\"%s\" name=\"%s\" time=\"%s\"".formatted(
                    Xml.escape(testClass), Xml.escape(test.name()), seconds(test.millis())));
            switch (test.outcome()) {
                case FAILED -> xml.append(">\n    <failure message=\"").append(Xml.escape(test.text().lines().findFirst().orElse("")))
                        .append("\">").append(Xml.escape(test.text())).append("</failure>\n  </testcase>\n");
                case SKIPPED -> xml.append(">\n    <skipped message=\"").append(Xml.escape(test.text())).append("\"/>\n  </testcase>\n");
                case PASSED, STARTED, CLASS_ENDED, DONE -> xml.append("/>\n");
            }
        }
        return xml.append("</testsuite>\n").toString();
    }

    static String seconds(long millis) {
        return String.format(Locale.ROOT, "%.3f", millis / 1000.0);
    }
}
