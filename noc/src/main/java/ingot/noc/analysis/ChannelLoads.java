package ingot.noc.analysis;

import ingot.noc.NetworkParams;
import ingot.noc.NetworkPlan;
import ingot.noc.router.RouterParams;

/**
 * How many flits each link has to carry for each flit that every node sends, by pattern: the most loaded one bounds what the network can take. For
 * uniform traffic in a mesh with dimension order that is a link of the bisection, and the bound is that of the bisection.
 */
public final class ChannelLoads {
    private final double[] loads;
    private final double[] ejected;
    private final NetworkPlan plan;
    private double zeroLoad;

    private ChannelLoads(NetworkPlan plan) {
        this.plan = NetworkParams.of(plan);
        loads = new double[this.plan.topology().channels().size()];
        ejected = new double[this.plan.topology().terminals().size()];
    }

    /** How often, of all packets that {@code source} sends, one goes to {@code destination}. */
    @FunctionalInterface
    public interface Share {
        double of(int source, int destination);
    }

    /** For uniform traffic, a node's packets for itself included. */
    public static ChannelLoads uniform(NetworkPlan plan) {
        double share = 1.0 / plan.topology().terminals().size();
        return of(plan, (source, destination) -> share);
    }

    /** For any traffic. */
    public static ChannelLoads of(NetworkPlan plan, Share share) {
        var result = new ChannelLoads(plan);
        int nodes = plan.topology().terminals().size();
        for (int source = 0; source < nodes; source++) {
            for (int destination = 0; destination < nodes; destination++) {
                double part = share.of(source, destination);
                if (part > 0) {
                    result.ejected[destination] += part;
                    result.zeroLoad += part * ZeroLoad.latency(result.plan, source, destination) / nodes;
                    for (int channel : Route.of(result.plan.ways().routing(), source, destination).channels()) {
                        result.loads[channel] += part;
                    }
                }
            }
        }
        return result;
    }

    /** Flits on link {@code channel} for each flit that every node sends. */
    public double load(int channel) {
        return loads[channel];
    }

    /** Flits that node {@code node} receives for each flit that every node sends. */
    public double ejected(int node) {
        return ejected[node];
    }

    /** Mean latency of this traffic without other traffic, in cycles, of packets of one flit. */
    public double zeroLoad() {
        return zeroLoad;
    }

    /** The link that limits the network, or -1 where it is a node. */
    public int bottleneck() {
        int worst = -1;
        for (int channel = 0; channel < loads.length; channel++) {
            if (cycles(channel) >= most(worst)) {
                worst = channel;
            }
        }
        return worst;
    }

    /** The most that every node can send, in flits per cycle. No router does better with this routing. */
    public double bound() {
        return 1 / most(bottleneck());
    }

    private double most(int channel) {
        double most = 1;
        if (channel >= 0) {
            return cycles(channel);
        }
        for (double node : ejected) {
            most = Math.max(most, node);
        }
        return most;
    }

    /** Cycles that a link is busy for each flit that every node sends. */
    public double cycles(int channel) {
        int flitBits = RouterParams.flitBits(plan.router(), plan.addressBits());
        return loads[channel] * plan.topology().channels().get(channel).interval(flitBits);
    }
}
