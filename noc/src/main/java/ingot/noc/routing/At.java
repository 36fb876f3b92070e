package ingot.noc.routing;

/**
 * Where a packet is, and how it came there: all that a routing function may look at, beside the destination.
 *
 * @param router the router that it is in
 * @param channel the link that it came by, or -1 where it was injected here
 * @param vcClass the class of the virtual channel that it came by; 0 where it was injected
 */
public record At(int router, int channel, int vcClass) {
    /** A packet that begins at {@code router}. */
    public static At injected(int router) {
        return new At(router, -1, 0);
    }
}
