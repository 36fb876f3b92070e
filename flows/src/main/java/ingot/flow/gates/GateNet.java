package ingot.flow.gates;

/**
 * A single-bit net.
 *
 * @param name the designer's name with the bit, {@code pe_0_0.weight[3]}, or a made one
 * @param source the Java place, or empty
 */
public record GateNet(int id, String name, String source) {}
