package ingot.noc.analysis;

import ingot.noc.NetworkParams;
import ingot.noc.NetworkPlan;
import ingot.noc.routing.Dependencies;

/**
 * Latency under load by formula: every link, and every way out of the network, as a queue of its own that takes a flit per cycle. Where n inputs feed it, each at
 * random, a flit waits {@code (n - 1) / n * load / (2 (1 - load))} cycles on average (Karol, Hluchyj and Morgan, "Input versus output queueing on a space-division
 * packet switch", 1987).
 *
 * <p>The model knows nothing of buffers that are full and of inputs that find their flit blocked behind another one: it is what a network with enough virtual
 * channels and input lanes comes near to, and an upper bound of what others carry. For packets of one flit.
 */
public final class QueueModel {
    private static final int STEPS = 40;

    private final NetworkPlan plan;
    private final Dependencies ways;
    private final ChannelLoads loads;

    /** With {@code loads} of the network of {@code plan}. */
    public QueueModel(NetworkPlan plan, ChannelLoads loads) {
        this.plan = NetworkParams.of(plan);
        ways = this.plan.ways();
        this.loads = loads;
    }

    /** Mean latency in cycles where every node sends {@code rate} flits per cycle; infinite where a link has to carry more than it can. */
    public double latency(double rate) {
        var topology = plan.topology();
        int nodes = topology.terminals().size();
        double sum = loads.zeroLoad();
        for (int i = 0; i < topology.channels().size(); i++) {
            var channel = topology.channels().get(i);
            sum += loads.load(i) / nodes * waiting(rate * loads.cycles(i), inputs(channel.from(), channel.fromPort()));
        }
        for (int node = 0; node < nodes; node++) {
            var terminal = topology.terminals().get(node);
            sum += loads.ejected(node) / nodes * waiting(rate * loads.ejected(node), inputs(terminal.router(), terminal.port()));
        }
        return sum;
    }

    /** Inputs of a router that feed one of its outputs. */
    private int inputs(int router, int output) {
        int count = 0;
        for (int input = 0; input < plan.topology().routers().get(router).ports(); input++) {
            count += ways.turns(router, input, output) ? 1 : 0;
        }
        return count;
    }

    /** The rate at which latency is {@code times} that without traffic, in flits per node and cycle. */
    public double saturation(double times) {
        double low = 0;
        double high = 1;
        for (int step = 0; step < STEPS; step++) {
            double middle = (low + high) / 2;
            if (latency(middle) <= times * loads.zeroLoad()) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static double waiting(double load, int inputs) {
        if (load == 0) {
            return 0;
        }
        return load >= 1 ? Double.POSITIVE_INFINITY : (inputs - 1.0) / inputs * load / (2 * (1 - load));
    }
}
