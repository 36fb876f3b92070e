package ingot.flow.layout.embedded.cts;

import ingot.flow.layout.embedded.Placement;

/**
 * A clock tree in a placement.
 *
 * @param placement with the buffers where they are wanted: run the legaliser on it
 * @param pins clock pins served
 * @param levels buffers on the way from the port to each pin
 * @param insertionNs estimated time from the port to the last pin
 * @param skewNs estimated time between the first pin and the last
 */
public record ClockTreeResult(
        Placement placement, int pins, int levels, int buffers, double wirelengthUm, double insertionNs, double skewNs) {}
