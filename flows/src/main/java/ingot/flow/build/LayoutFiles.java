package ingot.flow.build;

import ingot.flow.report.ModuleArea;
import ingot.flow.timing.TimingReport;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A finished layout on disk.
 *
 * @param verilog the netlist with power pins; {@code lef} the abstract of the block
 * @param picture the layout as PNG
 * @param engine which engine made it, with its version
 * @param modules which module of the design has how much of the area
 * @param timing one report per corner, the default corner first and with its worst paths; empty where the engine wrote none
 * @param metrics by LibreLane metric name where one exists
 */
public record LayoutFiles(
        Path def, Path gds, Path spef, Path verilog, Path lef, Path picture, String engine, List<ModuleArea> modules,
        List<TimingReport> timing, Map<String, Double> metrics) {
    public LayoutFiles {
        modules = List.copyOf(modules);
        timing = List.copyOf(timing);
        metrics = Map.copyOf(metrics);
    }
}
