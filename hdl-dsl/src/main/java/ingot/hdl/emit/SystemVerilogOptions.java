package ingot.hdl.emit;

/**
 * Choices of {@link SystemVerilog}. Start from a {@linkplain Preset preset}; they differ only where tools do.
 *
 * @param sourceAttributes whether registers, wires, processes and instances carry {@code (* src = "Pe.java:31" *)}, which
 *     Yosys hands on to the gates
 * @param namesEveryConnection whether a constant at an input port of an instance goes through a wire of its own, as strict
 *     lint rules want it for expressions
 * @param blocksEverywhere whether every arm of a {@code case} has its {@code begin} and {@code end}
 * @param lineWidth columns after which a line is broken
 */
public record SystemVerilogOptions(
        boolean sourceAttributes, boolean namesEveryConnection, boolean blocksEverywhere, int lineWidth) {
    /** For people and every tool: no attributes, 100 columns. */
    public static final SystemVerilogOptions PORTABLE = new SystemVerilogOptions(false, false, false, 100);

    /** For synthesis: Java lines as attributes, so that a gate or a timing path can name its Java line. */
    public static final SystemVerilogOptions YOSYS = new SystemVerilogOptions(true, false, false, 100);

    /** For strict lint rules: only names in port connections, {@code begin} and {@code end} around every arm. */
    public static final SystemVerilogOptions LINT = new SystemVerilogOptions(false, true, true, 100);

    /** The presets by name, as {@code ingot emit --preset} takes them. */
    public enum Preset {
        PORTABLE(SystemVerilogOptions.PORTABLE), YOSYS(SystemVerilogOptions.YOSYS), LINT(SystemVerilogOptions.LINT);

        private final SystemVerilogOptions options;

        Preset(SystemVerilogOptions options) {
            this.options = options;
        }

        /** What the preset chooses. */
        public SystemVerilogOptions options() {
            return options;
        }
    }
}
