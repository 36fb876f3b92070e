package ingot.noc.analysis;

import ingot.noc.routing.At;
import ingot.noc.routing.Hop;
import ingot.noc.routing.Routing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The way of a packet through an empty network.
 *
 * @param routers routers that it passes, 1 or more
 * @param channels links that it takes, in order
 */
public record Route(int routers, List<Integer> channels) {
    /** The way from one node to another, link by link; where the routing leaves a choice, the one that the hardware takes when all are free. */
    public static List<Hop> hops(Routing routing, int source, int destination) {
        var topology = routing.topology();
        var at = At.injected(topology.terminals().get(source).router());
        var hops = new ArrayList<Hop>();
        while (at.router() != topology.terminals().get(destination).router()) {
            var hop = routing.hops(at, destination).stream()
                    .min(Comparator.comparingInt((Hop way) -> -way.vcClass()).thenComparingInt(way -> topology.channels().get(way.channel()).fromPort()))
                    .orElseThrow();
            hops.add(hop);
            at = new At(topology.channels().get(hop.channel()).to(), hop.channel(), hop.vcClass());
        }
        return hops;
    }

    /** The same way, as what it passes. */
    public static Route of(Routing routing, int source, int destination) {
        var channels = hops(routing, source, destination).stream().map(Hop::channel).toList();
        return new Route(channels.size() + 1, channels);
    }
}
