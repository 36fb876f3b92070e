package ingot.flow.build;

import java.nio.file.Path;
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
}
