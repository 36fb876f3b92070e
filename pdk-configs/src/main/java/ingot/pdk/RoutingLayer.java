package ingot.pdk;

/**
 * A layer that signals use.
 *
 * @param layer LEF name
 * @param offsetNm first track; {@code pitchNm} track to track, across the preferred direction
 * @param ohmsPerUm resistance of a wire of default width; {@code picofaradsPerUm} its capacitance, neighbours included
 */
public record RoutingLayer(String layer, int offsetNm, int pitchNm, double ohmsPerUm, double picofaradsPerUm) {}
