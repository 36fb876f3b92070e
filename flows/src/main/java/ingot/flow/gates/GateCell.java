package ingot.flow.gates;

import java.util.Map;

/**
 * An instance of a library cell.
 *
 * @param name unique, hierarchical with {@code .} between levels: {@code pe_0_0.product_add_12}
 * @param master library cell name
 * @param pins net number by pin name; unconnected outputs are absent
 * @param source the Java place, {@code Pe.java:31}; the place in another source where there is no Java; or empty
 */
public record GateCell(int id, String name, String master, Map<String, Integer> pins, String source) {}
