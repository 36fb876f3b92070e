package ingot.pdk;

/**
 * A corner of the wires: how much metal and vias resist.
 *
 * @param name {@code nom}, {@code min}, {@code max}
 * @param technologyLef path of the technology LEF with its values, under the process folder
 */
public record Interconnect(String name, String technologyLef) {}
