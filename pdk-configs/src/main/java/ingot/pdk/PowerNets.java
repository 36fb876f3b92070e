package ingot.pdk;

import java.util.Map;

/**
 * Names of the power nets of a block.
 *
 * @param power for example {@code VPWR}
 * @param ground for example {@code VGND}
 * @param pins net by power pin of the cells, wells included: {@code VPB} is on {@code VPWR}
 */
public record PowerNets(String power, String ground, Map<String, String> pins) {}
