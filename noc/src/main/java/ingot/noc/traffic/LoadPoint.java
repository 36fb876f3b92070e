package ingot.noc.traffic;

/**
 * What was measured under one load. Rates are flits per node and cycle, latencies cycles from the creation of a packet to the delivery of its last
 * flit, waiting at the source included.
 *
 * @param offered what the nodes wanted to send
 * @param accepted what arrived
 * @param meanLatency mean over packets
 * @param latency99 latency that 99 % of packets stay below
 * @param maxLatency the longest
 * @param leastAccepted accepted rate of the node that got least through
 * @param mostAccepted accepted rate of the node that got most through
 * @param missing packets that had not arrived in the end: above saturation
 * @param utilisation by link, the share of cycles in which it carried a flit
 */
public record LoadPoint(
        double offered, double accepted, double meanLatency, long latency99, long maxLatency, double leastAccepted, double mostAccepted, long missing,
        double[] utilisation) {
    /** Whether the network kept up: everything arrived, at most {@code times} as late as without traffic on average. */
    public boolean keepsUp(double zeroLoad, double times) {
        return missing == 0 && meanLatency <= times * zeroLoad;
    }
}
