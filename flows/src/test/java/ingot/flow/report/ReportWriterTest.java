package ingot.flow.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import ingot.flow.timing.SlackHistogram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportWriterTest {
    @TempDir
    Path folder;

    @Test
    void showsVerdictsNumbersAndFindings() throws IOException {
        var shorted = new Check("Connectivity", Check.Status.FAILED, "0 opens, 1 shorts",
                List.of(new Check.Finding("sum[3]", 2, "joined with <clk>", "12.5, 40.1")));
        var page = write(List.of(Check.passed("Equivalence", "3 modules proven"), shorted));
        assertTrue(page.contains("<span class=\"mark failed\">failed</span>"), "the verdict");
        assertTrue(page.contains("3 modules proven"));
        assertTrue(page.contains("joined with &lt;clk&gt;"), "text is escaped");
        assertTrue(page.contains("1,234"), "cell count");
        assertTrue(page.contains("64 × Pe_d8"), "instances of a module");
    }

    @Test
    void aCheckThatDidNotRunIsNotCalledPassed() throws IOException {
        var page = write(List.of(Check.passed("Equivalence", ""), Check.notRun("LVS", "netgen is not installed")));
        assertTrue(page.contains("passed, 1 not run"));
        assertTrue(page.contains("netgen is not installed"));
    }

    @Test
    void opensWithoutANetwork() throws IOException {
        var page = write(List.of());
        assertFalse(page.contains("http:") || page.contains("https:") || page.contains("<script"), "no link leaves the page");
    }

    @Test
    void metricsAreReadBack() throws IOException {
        write(List.of());
        var metrics = new ObjectMapper().readTree(folder.resolve("metrics.json").toFile());
        assertEquals(1234, metrics.get("design__instance__count__stdcell").asInt());
    }

    /** The run that changed something is told, also by later runs that change nothing. */
    @Test
    void tellsWhatChangedSinceTheLastRun() throws IOException {
        assertFalse(write(List.of()).contains("Since the last run"));
        assertFalse(write(List.of()).contains("Since the last run"));
        write(List.of(), 1000);
        var page = write(List.of(), 1000);
        assertTrue(page.contains("Since the last run"), page);
        assertTrue(page.contains("-19.0 %"), page);
    }

    @Test
    void treemapSharesItsAreaAsTheModulesDo() {
        var modules = List.of(new ModuleArea("a", 1, 10, 600), new ModuleArea("b", 1, 10, 300), new ModuleArea("c", 2, 10, 100), new ModuleArea("none", 1, 0, 0));
        var boxes = AreaTreemap.of(modules, new ModuleColors(modules));
        assertEquals(3, boxes.size());
        for (int i = 0; i < 3; i++) {
            assertEquals(modules.get(i).areaUm2() / 1000, boxes.get(i).width() * boxes.get(i).height() / (AreaTreemap.WIDTH * AreaTreemap.HEIGHT), 1e-9);
        }
    }

    @Test
    void slackHistogramHasABarPerBinAndMarksFailures() {
        var chart = SlackChart.of("Setup", SlackHistogram.of(List.of(-0.3, 0.1, 0.12, 2.0, Double.POSITIVE_INFINITY))).getFirst();
        assertEquals("failed", chart.bars.getFirst().css());
        assertEquals("bars", chart.bars.getLast().css());
        assertTrue(chart.bars.getFirst().height() > 0 && chart.bars.getFirst().height() < chart.bars.stream().mapToDouble(SlackChart.Bar::height).max().orElse(0));
    }

    private String write(List<Check> checks) throws IOException {
        return write(checks, 1234);
    }

    private String write(List<Check> checks, double cells) throws IOException {
        var report = new DesignReport("systolic", "Array_2x2", "an array", Map.of("rows", "2"), "embedded", "sky130A",
                Map.of("yosys", "0.23"), List.of(new DesignReport.StepTime("synthesis", 1.5, false)), checks,
                List.of(new ModuleArea("Pe_d8", 64, 900, 7000.5)), List.of(),
                Map.of("design__instance__count__stdcell", cells), List.of(), Optional.empty(), Map.of("GDS", Path.of("a.gds")));
        ReportWriter.write(report, folder);
        return Files.readString(folder.resolve("report.html"));
    }
}
