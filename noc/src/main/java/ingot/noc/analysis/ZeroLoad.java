package ingot.noc.analysis;

import ingot.noc.NetworkParams;
import ingot.noc.NetworkPlan;
import ingot.noc.router.RouterParams;

/**
 * Latency without other traffic, in cycles from the one in which a flit enters the network to the one in which it is offered to its node:
 * the {@code stages} of each router on the way, what each link adds (its latency, and for a narrow one the pieces of a flit but one), the ways
 * to and from the nodes, and one for the network interface of the destination. The hardware takes exactly as long.
 */
public final class ZeroLoad {
    private ZeroLoad() {}

    /** For a packet of one flit, which is the first flit of any packet. */
    public static int latency(NetworkPlan plan, int source, int destination) {
        var topology = plan.topology();
        var route = Route.of(plan.ways().routing(), source, destination);
        int flitBits = RouterParams.flitBits(plan.router(), plan.addressBits());
        return topology.terminals().get(source).latency() + route.routers() * plan.router().stages()
                + route.channels().stream().mapToInt(channel -> topology.channels().get(channel).delay(flitBits)).sum()
                + topology.terminals().get(destination).latency() + 1;
    }

    /** Mean over all pairs of nodes, with a node's packets for itself among them, as uniform traffic has them. */
    public static double mean(NetworkPlan plan) {
        var checked = NetworkParams.of(plan);
        int nodes = checked.topology().terminals().size();
        long sum = 0;
        for (int source = 0; source < nodes; source++) {
            for (int destination = 0; destination < nodes; destination++) {
                sum += latency(checked, source, destination);
            }
        }
        return (double) sum / nodes / nodes;
    }
}
