package ingot.flow.layout.embedded.route;

import ingot.pdk.geometry.Rect;

/**
 * One way to reach a terminal, at its place on the die.
 *
 * @param node where the wire arrives
 * @param patch metal on the node's layer that joins it to the terminal; {@code null} when none is needed
 * @param via the via down to the pin layer at {@code cutX}, {@code cutY}, or {@code null}
 * @param cost in cost units
 * @param wireKeepOut points of the lowest layer where a foreign wire would be too near to the patch, without the node itself
 * @param viaKeepOut points where a foreign via pad would be
 */
record Choice(int node, Rect patch, String via, int cutX, int cutY, int cost, int[] wireKeepOut, int[] viaKeepOut) {}
