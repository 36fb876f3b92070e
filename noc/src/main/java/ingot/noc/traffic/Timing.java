package ingot.noc.traffic;

import java.util.Random;

/** When nodes send: asked once for each node and cycle. */
@FunctionalInterface
public interface Timing {
    /** Whether {@code node} makes a packet in this cycle. */
    boolean begins(int node, Random random);

    /** With this probability in every cycle, whatever was before: a Bernoulli process. */
    static Timing steady(double packetsPerCycle) {
        return (node, random) -> random.nextDouble() < packetsPerCycle;
    }

    /**
     * In bursts: a node is on or off, sends only while it is on, and stays on for {@code burst} cycles on average.
     *
     * @param packetsPerCycle mean over all cycles
     * @param peak packets per cycle while it is on; more than the mean, at most 1
     */
    static Timing bursty(int nodes, double packetsPerCycle, double peak, double burst) {
        var on = new boolean[nodes];
        double share = packetsPerCycle / peak;
        double start = Math.min(1, share / (1 - Math.min(share, 0.999)) / burst);
        return (node, random) -> {
            on[node] = on[node] ? random.nextDouble() >= 1 / burst : random.nextDouble() < start;
            return on[node] && random.nextDouble() < peak;
        };
    }
}
