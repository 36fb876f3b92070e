package ingot.pdk;

/**
 * A layer that signals use.
 *
 * @param layer LEF name
 * @param offsetNm first track; {@code pitchNm} track to track, across the preferred direction
 * @param ohmsPerUm resistance of a wire of default width; {@code picofaradsPerUm} its capacitance, neighbours included
 * @param reserved part of its tracks, 0 to 1, that global routing keeps for pins, supplies and what it does not see. Routers fill the lowest
 *     layers first: where those hold the pins of the cells, too, most of their tracks are none for wires that only pass
 */
public record RoutingLayer(String layer, int offsetNm, int pitchNm, double ohmsPerUm, double picofaradsPerUm, double reserved) {}
