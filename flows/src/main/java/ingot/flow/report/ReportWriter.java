package ingot.flow.report;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes {@code report.html} and {@code metrics.json}. */
public final class ReportWriter {
    private ReportWriter() {}

    /** Writes both files into {@code folder}, which must exist. */
    public static void write(DesignReport report, Path folder) throws IOException {
        var changes = LastRun.replace(report.metrics(), folder);
        Files.writeString(folder.resolve("report.html"), template().execute(new ReportPage(report, changes)));
    }

    private static Template template() throws IOException {
        try (var in = new InputStreamReader(
                ReportWriter.class.getResourceAsStream("report.html.mustache"), StandardCharsets.UTF_8)) {
            return Mustache.compiler().compile(in);
        }
    }
}
