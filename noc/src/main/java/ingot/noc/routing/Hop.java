package ingot.noc.routing;

/**
 * A way on.
 *
 * @param channel the link to take
 * @param vcClass the class of virtual channels to take it in
 */
public record Hop(int channel, int vcClass) {}
