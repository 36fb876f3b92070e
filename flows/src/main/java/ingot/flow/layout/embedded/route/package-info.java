/**
 * Detailed routing on four metal layers.
 *
 * <p>The work goes in this order. {@link ingot.flow.layout.embedded.route.PinAccess} finds, once per cell of the library, where wires can
 * reach its pins: a contact inside the pin, and a patch of metal that holds a via and keeps clear of everything else.
 * {@code RouteProblem} turns a placement into terminals on a grid, and all metal that does not move into blocked nodes.
 * {@code Negotiation} routes every net by A* ({@code MazeSearch}, {@code NetRouter}) as if nets could share, then again and again those
 * in conflict, until none share. What a net claims on the grid ({@code NetRoute}) includes the neighbours that its pads and wire ends keep
 * others away from, so a routing without sharing keeps the spacing rules. {@code Finish} fills notches and small holes within each net.
 * {@link ingot.flow.layout.embedded.route.Antenna} measures the finished metal; nets that put gates at risk are routed with other layers,
 * then with a diode in a gap of the rows.
 *
 * <p>Two threads work on parts of the die that do not meet ({@code Schedule}); the result does not depend on their timing.
 */
package ingot.flow.layout.embedded.route;
