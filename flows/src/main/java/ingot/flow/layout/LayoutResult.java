package ingot.flow.layout;

import ingot.flow.gates.GateNetlist;
import java.nio.file.Path;
import java.util.Map;

/**
 * A finished layout.
 *
 * @param netlist as laid out: with clock buffers, repair buffers and diodes; taps and fillers, which have no signals, are in the files
 * @param def routed DEF; {@code gds} stream file with the library's cell bodies; {@code spef} parasitics;
 *     {@code verilog} the netlist with power pins; {@code lef} the abstract of the block
 * @param metrics by LibreLane metric name where one exists
 */
public record LayoutResult(
        GateNetlist netlist, Path def, Path gds, Path spef, Path verilog, Path lef, Map<String, Double> metrics) {}
