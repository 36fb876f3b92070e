package ingot.hdl.emit;

/**
 * Choices of {@link SystemVerilog}. Start from a preset.
 *
 * @param sourceAttributes whether registers, wires, processes and instances carry {@code (* src = "Pe.java:31" *)}, which
 *     Yosys hands on to the gates
 * @param lineWidth columns after which a line is broken
 */
public record SystemVerilogOptions(boolean sourceAttributes, int lineWidth) {
    /** For people: no attributes, 100 columns. */
    public static final SystemVerilogOptions READABLE = new SystemVerilogOptions(false, 100);

    /** For synthesis: Java lines as attributes, so that a gate or a timing path can name its Java line. */
    public static final SystemVerilogOptions SYNTHESIS = new SystemVerilogOptions(true, 100);
}
