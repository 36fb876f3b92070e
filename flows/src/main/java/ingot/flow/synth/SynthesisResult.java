package ingot.flow.synth;

import java.nio.file.Path;

/**
 * A design as cells of the library.
 *
 * @param json the flat netlist, as {@link ingot.flow.gates.YosysJson} reads it; {@code verilog} the same for people and other tools
 * @param rtl the modules as read, before optimisation; {@code gates} the mapped modules before they were flattened (both RTLIL)
 * @param top name of the top module
 * @param numbers what Yosys counted
 */
public record SynthesisResult(Path json, Path verilog, Path rtl, Path gates, String top, SynthesisNumbers numbers) {}
