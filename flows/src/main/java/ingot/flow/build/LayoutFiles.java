package ingot.flow.build;

import ingot.flow.timing.TimingReport;
import ingot.flow.timing.TimingReports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A finished layout on disk.
 *
 * @param verilog the netlist with power pins; {@code lef} the abstract of the block
 * @param engine which engine made it, with its version
 * @param metrics by LibreLane metric name where one exists
 */
public record LayoutFiles(Path def, Path gds, Path spef, Path verilog, Path lef, String engine, Map<String, Double> metrics) {
    public LayoutFiles {
        metrics = Map.copyOf(metrics);
    }

    /** Timing by corner, the default one first; empty where the engine wrote none. */
    public List<TimingReport> timing() throws IOException {
        var file = def.resolveSibling(def.getFileName().toString().replaceFirst("\\.def$", ".timing.json"));
        return Files.isReadable(file) ? TimingReports.read(file) : List.of();
    }
}
