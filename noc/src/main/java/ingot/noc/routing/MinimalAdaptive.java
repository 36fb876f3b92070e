package ingot.noc.routing;

import ingot.noc.topology.Topology;
import java.util.ArrayList;
import java.util.List;

/**
 * Every shortest way in one class of virtual channels, and in the classes below it another routing to escape to when these are taken. A packet
 * that has escaped stays so until it arrives. Therefore the escape routing alone decides that nothing deadlocks (Duato, "A new theory of
 * deadlock-free adaptive routing in wormhole networks", 1993, in its simplest form).
 */
public final class MinimalAdaptive implements Routing {
    private final Routing escape;
    private final Distances distances;
    private final List<List<Integer>> channels;

    /** Adaptive in the network of {@code escape}. */
    public MinimalAdaptive(Routing escape) {
        this.escape = escape;
        this.distances = new Distances(escape.topology());
        this.channels = escape.topology().channelsByRouter();
    }

    @Override
    public String name() {
        return "minimal adaptive, escape by " + escape.name();
    }

    @Override
    public Topology topology() {
        return escape.topology();
    }

    @Override
    public int classes() {
        return escape.classes() + 1;
    }

    @Override
    public int escapeClasses() {
        return escape.classes();
    }

    @Override
    public List<Hop> hops(At at, int destination) {
        if (at.channel() >= 0 && at.vcClass() < escape.classes()) {
            return escape.hops(at, destination);
        }
        var hops = new ArrayList<>(escape.hops(At.injected(at.router()), destination));
        int goal = topology().terminals().get(destination).router();
        for (int channel : channels.get(at.router())) {
            if (distances.between(topology().channels().get(channel).to(), goal) < distances.between(at.router(), goal)) {
                hops.add(new Hop(channel, escape.classes()));
            }
        }
        return hops;
    }
}
