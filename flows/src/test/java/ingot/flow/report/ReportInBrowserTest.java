package ingot.flow.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import ingot.flow.power.PowerResult;
import ingot.flow.power.PowerTable;
import ingot.flow.power.SupplyIsland;
import ingot.flow.power.SupplySavings;
import ingot.flow.timing.CheckSummary;
import ingot.flow.timing.ClockConstraint;
import ingot.flow.timing.Edge;
import ingot.flow.timing.SlackHistogram;
import ingot.flow.timing.TimingCheck;
import ingot.flow.timing.TimingPath;
import ingot.flow.timing.TimingReport;
import ingot.tool.Tool;
import ingot.tool.ToolFinder;
import ingot.tool.ToolVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page in a browser without a screen: it fits a phone, can be read in both colour schemes, shows its pictures. */
@Tag("tool")
class ReportInBrowserTest {
    private static final Tool CHROMIUM = new Tool("chromium", List.of("chromium", "chromium-browser", "google-chrome"), "CHROMIUM_EXE",
            List.of("--version"), Pattern.compile("([0-9]+\\.[0-9.]+)"), ToolVersion.parse("100"), "chromium", "", "the test of the report's page");
    private static final Duration LIMIT = Duration.ofSeconds(90);
    private static final String DOT = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==";
    /** Loads the page into frames as wide as a phone and a screen and tells what it looks like as the title. */
    private static final String LOOK = """
            <!doctype html><title></title>
            <iframe src="report.html" width="390" height="800"></iframe><iframe src="report.html" width="1200" height="800"></iframe>
            <script>
            const light = color => color.match(/[0-9.]+/g).slice(0, 3).map(v => v / 255)
                .map(v => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4).reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
            const contrast = (a, b) => (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05);
            onload = () => document.title = JSON.stringify([...document.querySelectorAll('iframe')].map(frame => {
                const page = frame.contentDocument, back = getComputedStyle(page.body).backgroundColor;
                const of = name => contrast(getComputedStyle(page.querySelector(name)).color, back);
                return {wide: page.documentElement.scrollWidth, room: frame.contentWindow.innerWidth, dark: light(back) < 0.2, body: of('body'),
                    soft: of('.soft'), passed: of('.passed'), failed: of('.failed'), open: of('.open'),
                    pictures: [...page.images].filter(image => image.naturalWidth > 0).length, bars: page.querySelectorAll('svg rect').length};
            }));
            </script>
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        var missing = ToolFinder.system().unavailable(CHROMIUM);
        assumeTrue(missing.isEmpty(), missing.orElse(""));
        var picture = Files.write(folder.resolve("dot.png"), Base64.getDecoder().decode(DOT));
        var slacks = SlackHistogram.of(List.of(-0.2, 0.1, 3.5, 3.6, 7.0));
        var summary = new CheckSummary(-0.2, -0.2, 1, 5, -0.2, slacks);
        var points = new ArrayList<TimingPath.Point>();
        for (int i = 0; i < 12; i++) {
            points.add(new TimingPath.Point("tile_0_0.quite_long_instance_name.partial_sum_" + i + "/A", "sky130_fd_sc_hd__nand2_1", Edge.RISE, 0.1, 0.1 * i, 0.1, 1,
                    0.01, "net", "ProcessingElement.java:" + i));
        }
        var path = new TimingPath(TimingCheck.SETUP, "a", "b", -0.2, 1, 0.8, 0.1, 1, 0, points);
        var timing = new TimingReport("max_ss_100C_1v60", ClockConstraint.of("clk", 10), summary, summary, List.of(path), List.of(), List.of(), 0, List.of(), List.of());
        var findings = List.of(new Check.Finding("m1.2", 3, "min. met1 spacing : 0.14um", "x 12.345 um, y 67.890 um"));
        var row = new PowerTable.Row("a_long_instance_name.inside_of_another_one", 10, 1e-5, 1e-9);
        ReportWriter.write(new DesignReport("systolic", "WeightStationaryArray_8x8_d8_a32", "an array", Map.of("rows", "8"), "embedded", "sky130A",
                Map.of("yosys", "0.23"), List.of(new DesignReport.StepTime("synthesis", 1.5, false)),
                List.of(new Check("Design rules", Check.Status.FAILED, "3 violations", findings), Check.passed("LVS", "match"), Check.notRun("Magic", "not here")),
                List.of(new ModuleArea("Pe_d8", 64, 900, 7000.5), new ModuleArea("Edge", 1, 90, 700)), List.of(timing),
                Map.of("a__very__long__metric__name__corner:nom_tt_025C_1v80__and__more", 1234.0), List.of(new Picture("Layout", "cells", picture)),
                Optional.of(new PowerResult(new PowerTable(6e-4, 3e-4, 1e-4, 1e-4, List.of(row), List.of(row)), List.of(1e-3, 2e-3), 1e-3, List.of(), List.of(), 1.8,
                        new SupplySavings(List.of(new SupplySavings.Part(new SupplyIsland("an_island", 0.9, true), row)), 1.8))),
                Map.of("GDS", Path.of("layout/a.gds"))), folder);
        Files.writeString(folder.resolve("look.html"), LOOK);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void fitsAPhoneAndCanBeRead(boolean dark) throws IOException {
        var arguments = new ArrayList<>(List.of("--headless", "--no-sandbox", "--disable-gpu", "--allow-file-access-from-files", "--virtual-time-budget=3000",
                "--user-data-dir=" + folder.resolve("profile"), "--dump-dom", folder.resolve("look.html").toUri().toString()));
        if (dark) {
            arguments.add(0, "--force-dark-mode");
        }
        ToolFinder.system().find(CHROMIUM).with(arguments).in(folder).logTo(folder.resolve("dom.html")).within(LIMIT).execute();
        var title = Pattern.compile("<title>(\\[.*?)</title>").matcher(Files.readString(folder.resolve("dom.html")));
        assertTrue(title.find(), () -> read(folder.resolve("dom.html")));
        for (var frame : new ObjectMapper().readTree(title.group(1).replace("&quot;", "\""))) {
            assertEquals(dark, frame.get("dark").asBoolean(), frame.toString());
            assertTrue(frame.get("wide").asInt() <= frame.get("room").asInt(), "the page is wider than the screen: " + frame);
            atLeast(7, frame, "body");
            for (var soft : List.of("soft", "passed", "failed", "open")) {
                atLeast(4.5, frame, soft);
            }
            assertEquals(1, frame.get("pictures").asInt(), "pictures that load");
            assertTrue(frame.get("bars").asInt() > 10, "bars of the histograms and boxes of the treemap: " + frame);
        }
    }

    private static void atLeast(double contrast, JsonNode frame, String what) {
        assertTrue(frame.get(what).asDouble() >= contrast, what + " has too little contrast: " + frame);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
