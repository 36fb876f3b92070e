package ingot.noc.router;

/** How the wires between two routers are guarded against bits that turn over. */
public enum Guard {
    /** Not at all. */
    NONE,
    /**
     * Whatever steers a flit, and the credits, carry a code that corrects one wrong bit in each cycle: nothing is lost, misled or left waiting. Data go
     * without; {@link ingot.noc.endpoint.RetryPort} finds what is wrong there.
     */
    CODED,
    /** As {@link #CODED}, and the network has inputs that turn wires over, to see what happens then. */
    TESTED
}
