package ingot.noc.topology;

/**
 * Where a node of the system is attached: packets begin and end here.
 *
 * @param router the router that serves it
 * @param port the input and the output of that router
 * @param latency cycles between node and router in each direction
 */
public record Terminal(int router, int port, int latency) {
    public Terminal {
        if (latency < 0 || latency > 64) {
            throw new IllegalArgumentException("latency of a terminal must be 0 to 64 cycles, was " + latency);
        }
    }
}
