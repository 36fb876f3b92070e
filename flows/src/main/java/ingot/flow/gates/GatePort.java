package ingot.flow.gates;

/**
 * One bit of a port of the top module.
 *
 * @param name with the index for a bit of a word: {@code data[3]}, or {@code clk}
 * @param net number of the net it is on
 */
public record GatePort(String name, boolean input, int net) {}
