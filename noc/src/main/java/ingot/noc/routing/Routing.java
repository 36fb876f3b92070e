package ingot.noc.routing;

import ingot.noc.topology.Topology;
import java.util.List;

/**
 * Says for every packet in a network where it may go next. Virtual channels are divided into classes, and a hop says the class too: a
 * class is what keeps packets apart that would wait for each other in a circle.
 *
 * <p>{@link Dependencies#check} proves that a routing cannot deadlock; no network is made without.
 */
public interface Routing {
    /** What reports call it. */
    String name();

    /** The network that it is for. */
    Topology topology();

    /** Classes of virtual channels that it needs, 1 or more. */
    default int classes() {
        return 1;
    }

    /**
     * The first so many classes are an escape network: deadlock-free by themselves, on offer in every router, and never left again but at the
     * destination. 0 where there is none, and the routing is deadlock-free as a whole.
     */
    default int escapeClasses() {
        return 0;
    }

    /** The hops among which a packet for terminal {@code destination} may choose; it is not at that terminal's router. */
    List<Hop> hops(At at, int destination);
}
