package ingot.flow.synth;

import java.nio.file.Path;

/**
 * A design as SystemVerilog.
 *
 * @param file holds all its modules
 * @param top name of the top module
 */
public record Rtl(Path file, String top) {}
