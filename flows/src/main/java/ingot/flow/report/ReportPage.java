package ingot.flow.report;

import ingot.flow.power.PowerResult;
import ingot.flow.power.PowerTable;
import ingot.flow.timing.TimingPath;
import ingot.flow.timing.TimingReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A report as the page's template wants it: every value is text. The template reads the fields by name. */
final class ReportPage {
    private static final int MODULES_SHOWN = 16;
    private static final int PATHS_SHOWN = 3;
    private static final int CHANGES_SHOWN = 40;
    private static final int POWER_SHOWN = 12;

    record Tile(String value, String unit, String label) {}

    record Pair(String name, String value) {}

    record CheckRow(String mark, String css, String name, String detail, List<Check.Finding> findings) {
        boolean hasFindings() {
            return !findings.isEmpty();
        }
    }

    record Bar(String name, String value, String percent) {}

    record Corner(String name, String setup, String hold, String css, String ends) {}

    record PicturePart(String title, String legend, String data) {}

    record PowerPart(String title, List<Bar> rows) {}

    record ChangeRow(String name, String before, String now, String change) {}

    record PathTable(String title, String slack, String css, List<PathRow> rows) {}

    record PathRow(String delay, String arrival, String pin, String master, String source) {}

    private final DesignReport report;
    final String design;
    final String module;
    final String summary;
    final String engine;
    final String process;
    final String verdict;
    final String verdictCss;
    final List<PicturePart> pictures;
    final List<AreaTreemap.Box> treemap;
    final List<SlackChart> slacks;
    final List<PowerPart> power;
    final String gating;
    final String supplies;
    final List<SlackChart.Bar> overTime;
    final String overTimeMost;
    final List<ChangeRow> changes;
    final String changesMore;
    final List<Tile> tiles;
    final List<Pair> parameters;
    final List<Pair> tools;
    final List<CheckRow> checks;
    final List<Bar> modules;
    final List<Corner> corners;
    final List<PathTable> paths;
    final List<Bar> steps;
    final List<Pair> files;
    final List<Pair> metrics;

    ReportPage(DesignReport report, List<LastRun.Change> differences) {
        this.report = report;
        design = report.design();
        module = report.module();
        summary = report.summary();
        engine = report.engine();
        process = report.process();
        var skipped = report.checks().stream().filter(check -> check.status() == Check.Status.NOT_RUN).count();
        verdict = !report.passed() ? "failed" : skipped > 0 ? "passed, " + skipped + " not run" : "passed";
        verdictCss = !report.passed() ? "failed" : skipped > 0 ? "open" : "passed";
        pictures = report.pictures().stream().map(picture -> new PicturePart(picture.title(), picture.legend(), inline(picture.file()))).toList();
        treemap = AreaTreemap.of(report.modules(), new ModuleColors(report.modules()));
        slacks = slacks();
        power = report.power().map(ReportPage::power).orElse(List.of());
        gating = report.power().filter(result -> result.ungatedW() > result.table().total() * 1.0001)
                .map(result -> String.format(Locale.ROOT, "Clock gates save %.3g of %.3g mW.", (result.ungatedW() - result.table().total()) * 1e3,
                        result.ungatedW() * 1e3))
                .orElse(null);
        supplies = report.power().map(result -> result.savings().sentence()).filter(sentence -> !sentence.isEmpty()).orElse(null);
        overTime = report.power().map(result -> SlackChart.overTime(result.overTimeW())).orElse(List.of());
        overTimeMost = report.power().map(result -> String.format(Locale.ROOT, "%.3g", result.overTimeW().stream().mapToDouble(watts -> watts).max().orElse(0) * 1e3))
                .orElse("");
        changes = differences.stream().filter(change -> !change.metric().contains("__corner:")).limit(CHANGES_SHOWN).map(ReportPage::change).toList();
        changesMore = differences.size() > changes.size() ? String.valueOf(differences.size() - changes.size()) : null;
        tiles = tiles();
        parameters = pairs(report.parameters());
        tools = pairs(report.tools());
        checks = report.checks().stream().map(ReportPage::row).toList();
        modules = modules();
        corners = report.timing().stream().map(ReportPage::corner).toList();
        paths = paths();
        steps = steps();
        files = report.files().entrySet().stream().map(file -> new Pair(file.getKey(), file.getValue().toString())).toList();
        metrics = report.metrics().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(metric -> new Pair(metric.getKey(), number(metric.getValue()))).toList();
    }

    boolean hasPower() {
        return !power.isEmpty();
    }

    /** A single module's box says nothing. */
    boolean hasTreemap() {
        return treemap.size() > 1;
    }

    boolean hasOverTime() {
        return !overTime.isEmpty();
    }

    boolean hasChanges() {
        return !changes.isEmpty() || changesMore != null;
    }

    private List<Tile> tiles() {
        var all = new ArrayList<Tile>();
        tile(all, "design__instance__count__stdcell", 1, "", "cells");
        tile(all, "design__instance__area__stdcell", 1, "µm²", "cell area");
        tile(all, "design__die__area", 1e-6, "mm²", "die");
        tile(all, "design__instance__utilization__stdcell", 100, "%", "utilization");
        tile(all, "timing__setup__ws", 1, "ns", "setup slack, worst corner");
        tile(all, "timing__hold__ws", 1, "ns", "hold slack, worst corner");
        tile(all, "route__wirelength", 1e-3, "mm", "wire");
        tile(all, "route__vias", 1, "", "vias");
        tile(all, "power__total", 1e3, "mW", "power");
        return all;
    }

    private void tile(List<Tile> all, String metric, double scale, String unit, String label) {
        var value = report.metrics().get(metric);
        if (value != null) {
            all.add(new Tile(number(value * scale), unit, label));
        }
    }

    private List<Bar> modules() {
        double largest = report.modules().stream().mapToDouble(ModuleArea::areaUm2).max().orElse(1);
        return report.modules().stream().limit(MODULES_SHOWN).map(module -> new Bar(
                module.instances() == 1 ? module.module() : module.instances() + " × " + module.module(),
                String.format(Locale.ROOT, "%,.0f µm², %,d cells", module.areaUm2(), module.cells()),
                percent(module.areaUm2(), largest))).toList();
    }

    /** The corner with the least slack is the one that is shown. */
    private List<SlackChart> slacks() {
        var charts = new ArrayList<SlackChart>();
        report.timing().stream().min(Comparator.comparingDouble(timing -> timing.setup().worstSlackNs()))
                .ifPresent(timing -> charts.addAll(SlackChart.of("Setup slack at " + timing.corner(), timing.setup().slacks())));
        report.timing().stream().min(Comparator.comparingDouble(timing -> timing.hold().worstSlackNs()))
                .ifPresent(timing -> charts.addAll(SlackChart.of("Hold slack at " + timing.corner(), timing.hold().slacks())));
        return charts;
    }

    private static List<PowerPart> power(PowerResult result) {
        var table = result.table();
        return List.of(new PowerPart("By kind of cell", power(table.classes())), new PowerPart("By instance", power(table.modules())));
    }

    private static List<Bar> power(List<PowerTable.Row> rows) {
        double most = rows.stream().mapToDouble(row -> row.dynamicW() + row.leakageW()).max().orElse(1);
        return rows.stream().limit(POWER_SHOWN).map(row -> new Bar(row.name(),
                String.format(Locale.ROOT, "%.3g µW dynamic, %.2g µW leakage, %,d cells", row.dynamicW() * 1e6, row.leakageW() * 1e6, row.cells()),
                percent(row.dynamicW() + row.leakageW(), most))).toList();
    }

    private static ChangeRow change(LastRun.Change change) {
        double part = 100 * (change.now() - change.before()) / Math.abs(change.before());
        return new ChangeRow(change.metric(), Double.isNaN(change.before()) ? "–" : number(change.before()), Double.isNaN(change.now()) ? "–" : number(change.now()),
                Double.isFinite(part) ? String.format(Locale.ROOT, "%+.1f %%", part) : "");
    }

    private List<Bar> steps() {
        double longest = report.steps().stream().mapToDouble(DesignReport.StepTime::seconds).max().orElse(1);
        return report.steps().stream().map(step -> new Bar(step.name(),
                String.format(Locale.ROOT, "%.1f s%s", step.seconds(), step.reused() ? ", reused" : ""),
                percent(step.seconds(), longest))).toList();
    }

    private static String percent(double value, double largest) {
        return String.format(Locale.ROOT, "%.1f", largest <= 0 ? 0 : 100 * value / largest);
    }

    private List<PathTable> paths() {
        var tables = new ArrayList<PathTable>();
        report.timing().stream().findFirst().ifPresent(first -> {
            first.setupPaths().stream().limit(PATHS_SHOWN).forEach(path -> tables.add(path(path)));
            first.holdPaths().stream().limit(1).forEach(path -> tables.add(path(path)));
        });
        return tables;
    }

    private static PathTable path(TimingPath path) {
        var rows = path.points().stream().map(point -> new PathRow(nanoseconds(point.delayNs()), nanoseconds(point.arrivalNs()),
                point.pin(), point.master(), point.source())).toList();
        return new PathTable(path.check().name().toLowerCase(Locale.ROOT) + ": " + path.start() + " → " + path.end(),
                nanoseconds(path.slackNs()), slackCss(path.slackNs()), rows);
    }

    private static Corner corner(TimingReport timing) {
        double worst = Math.min(timing.setup().worstSlackNs(), timing.hold().worstSlackNs());
        return new Corner(timing.corner(), nanoseconds(timing.setup().worstSlackNs()), nanoseconds(timing.hold().worstSlackNs()),
                slackCss(worst), timing.setup().violations() + timing.hold().violations() + " of "
                        + (timing.setup().ends() + timing.hold().ends()));
    }

    private static String slackCss(double slackNs) {
        return slackNs < 0 ? "failed" : "passed";
    }

    private static String nanoseconds(double value) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%.3f", value) : "–";
    }

    private static CheckRow row(Check check) {
        return switch (check.status()) {
            case PASSED -> new CheckRow("passed", "passed", check.name(), check.detail(), check.findings());
            case FAILED -> new CheckRow("failed", "failed", check.name(), check.detail(), check.findings());
            case NOT_RUN -> new CheckRow("not run", "open", check.name(), check.detail(), check.findings());
        };
    }

    private static List<Pair> pairs(Map<String, String> map) {
        return map.entrySet().stream().map(entry -> new Pair(entry.getKey(), entry.getValue())).toList();
    }

    private static String inline(Path png) {
        try {
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(Files.readAllBytes(png));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whole numbers as they are, others with three significant digits at least. */
    private static String number(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e12) {
            return String.format(Locale.ROOT, "%,d", (long) value);
        }
        double size = Math.abs(value);
        return String.format(Locale.ROOT, size >= 1000 ? "%,.0f" : size >= 10 ? "%.1f" : size >= 0.01 ? "%.3f" : "%.3g", value);
    }
}
