package ingot.flow.build;

import ingot.flow.power.PowerResult;
import ingot.flow.power.SupplyDrop;
import ingot.flow.report.Check;
import ingot.flow.report.DesignReport;
import ingot.flow.report.Picture;
import ingot.flow.report.ReportWriter;
import ingot.pdk.Pdk;
import ingot.tool.KnownTools;
import ingot.tool.Tool;
import ingot.tool.ToolException;
import ingot.tool.ToolFinder;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Writes {@code report.html} and {@code metrics.json} of a run. */
public final class RunReport {
    private static final List<Tool> TOOLS =
            List.of(KnownTools.YOSYS, KnownTools.KLAYOUT, KnownTools.MAGIC, KnownTools.NETGEN, KnownTools.OPENROAD);

    private RunReport() {}

    /** Writes the report into {@code folder}, the run's own. */
    public static void write(RunFacts run, Pdk pdk, Path folder) throws IOException {
        var layout = run.layout();
        ReportWriter.write(new DesignReport(
                run.design().entry().name(), run.synthesis().top(), run.design().entry().summary(), parameters(run.design()),
                layout.engine(), process(pdk), tools(), run.steps(), run.checks(),
                layout.modules(), run.timing(), metrics(run), pictures(run, pdk, folder), Optional.of(run.power()), files(run, folder)), folder);
    }

    private static List<Picture> pictures(RunFacts run, Pdk pdk, Path folder) throws IOException {
        var pictures = new ArrayList<Picture>();
        pictures.add(new Picture("Layout", "cells, and metal over them", run.layout().picture()));
        pictures.addAll(PlacePictures.of(run.checks(), run.layout().gds(), run.synthesis().top(), pdk, folder.resolve("places")));
        pictures.addAll(run.pictures());
        var drops = run.power().drops();
        for (int i = 0; i < drops.size(); i++) {
            pictures.add(new Picture("Supply drop of " + drops.get(i).net(), String.format(Locale.ROOT, "from none (dark) to %.3g mV (red), at %s",
                    drops.get(i).worstV() * 1e3, drops.get(i).cell()), run.power().maps().get(i)));
        }
        return pictures;
    }

    private static String process(Pdk pdk) {
        var name = pdk.process().name() + ", " + pdk.process().cellLibrary();
        return pdk.lite() ? name + "; from the package index: timing libraries measured by Ingot, design rules of the routing layers only" : name;
    }

    private static Map<String, String> parameters(ChosenDesign<?> design) {
        var values = new LinkedHashMap<String, String>();
        for (RecordComponent component : design.entry().paramsClass().getRecordComponents()) {
            values.put(component.getName(), ChosenDesign.value(component, design.parameters()));
        }
        return values;
    }

    private static Map<String, String> tools() {
        var versions = new LinkedHashMap<String, String>();
        for (var tool : TOOLS) {
            try {
                versions.put(tool.name(), ToolFinder.system().find(tool).version().toString());
            } catch (ToolException e) {
                versions.put(tool.name(), "not here");
            }
        }
        versions.put("java", Runtime.version().toString());
        return versions;
    }

    private static Map<String, Double> metrics(RunFacts run) {
        var metrics = new TreeMap<>(run.layout().metrics());
        var numbers = run.synthesis().numbers();
        metrics.put("synthesis__design__instance__count", (double) numbers.cells());
        metrics.put("synthesis__design__instance__area", numbers.areaUm2());
        metrics.put("synthesis__check_error__count", 0.0);
        supply(run.power(), metrics);
        for (var check : run.checks()) {
            if (check.status() != Check.Status.NOT_RUN) {
                metrics.put(metricName(check), (double) Check.Finding.total(check.findings()));
            }
        }
        return metrics;
    }

    /** With the names of LibreLane, which has one supply net in mind: the drops of power and ground are added. */
    private static void supply(PowerResult power, Map<String, Double> metrics) {
        double worst = power.drops().stream().mapToDouble(SupplyDrop::worstV).sum();
        metrics.put("power__internal__total", power.table().internal());
        metrics.put("power__switching__total", power.table().switching());
        metrics.put("power__leakage__total", power.table().leakage());
        metrics.put("power__total", power.table().total());
        metrics.put("power__clock", power.table().clock());
        metrics.put("power__total__ungated", power.ungatedW());
        metrics.put("ir__drop__worst", worst);
        metrics.put("ir__drop__avg", power.drops().stream().mapToDouble(SupplyDrop::averageV).sum());
        metrics.put("ir__voltage__worst", power.supplyV() - worst);
        metrics.put("em__density__worst", power.drops().stream().mapToDouble(SupplyDrop::density).max().orElse(0));
    }

    private static String metricName(Check check) {
        return switch (check.name()) {
            case "Design rules (KLayout)" -> "klayout__drc_error__count";
            case "Design rules (Magic)" -> "magic__drc_error__count";
            case "Stream-out (XOR)" -> "design__xor_difference__count";
            case "Layout against netlist (LVS)" -> "design__lvs_error__count";
            case "Gates equal RTL" -> "design__equivalence_error__count";
            default -> "check__" + check.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_") + "__count";
        };
    }

    private static Map<String, Path> files(RunFacts run, Path folder) {
        var files = new LinkedHashMap<String, Path>();
        files.put("SystemVerilog", run.rtl().readable());
        files.put("gate netlist", run.synthesis().verilog());
        files.put("GDS", run.layout().gds());
        files.put("DEF", run.layout().def());
        files.put("LEF", run.layout().lef());
        files.put("SPEF", run.layout().spef());
        files.put("netlist with power pins", run.layout().verilog());
        files.replaceAll((name, file) -> folder.toAbsolutePath().relativize(file.toAbsolutePath()));
        return files;
    }
}
