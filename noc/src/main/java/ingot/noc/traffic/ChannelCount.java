package ingot.noc.traffic;

import ingot.noc.NetworkPlan;
import ingot.noc.analysis.Route;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Flits by link, counted along the ways of packets that have arrived. Where the routing leaves a choice, its first one stands for all. */
final class ChannelCount {
    private final NetworkPlan plan;
    private final long[] flits;
    private final Map<List<Integer>, Route> routes = new HashMap<>();

    ChannelCount(NetworkPlan plan) {
        this.plan = plan;
        flits = new long[plan.topology().channels().size()];
    }

    void add(Message message) {
        var route = routes.computeIfAbsent(List.of(message.source(), message.destination()),
                pair -> Route.of(plan.ways().routing(), message.source(), message.destination()));
        for (int channel : route.channels()) {
            flits[channel] += message.flits();
        }
    }

    double[] utilisation(double cycles) {
        var shares = new double[flits.length];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = flits[i] / cycles;
        }
        return shares;
    }
}
