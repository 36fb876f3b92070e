package ingot.noc;

import ingot.noc.router.RouterSettings;
import ingot.noc.routing.Dependencies;
import ingot.noc.routing.Routing;
import java.util.List;
import java.util.stream.Stream;

/**
 * Parameters of any network.
 *
 * @param ways the proof that its routing cannot deadlock, and with it routing and topology
 * @param router what its routers have in common
 * @param collectives what it does for several nodes at once
 * @param others routings that its tables can be loaded with at run time; where there are none, tables are constants
 */
public record NetworkParams(Dependencies ways, RouterSettings router, Collectives collectives, List<Dependencies> others) implements NetworkPlan {
    public NetworkParams {
        others = List.copyOf(others);
        collectives.check(ways.routing());
        if (!others.isEmpty() && !collectives.equals(Collectives.NONE)) {
            throw new IllegalArgumentException("multicasts and sums follow the ways of one routing: a network with them cannot be loaded with others");
        }
        for (var other : others) {
            checkLike(ways.routing(), other.routing());
        }
    }

    private static void checkLike(Routing first, Routing other) {
        if (!other.topology().equals(first.topology())) {
            throw new IllegalArgumentException("routing `" + other.name() + "` is one of " + other.topology().name() + ", not of " + first.topology().name()
                    + ": make it one of the whole network by PartRouting");
        }
        if (other.classes() != first.classes() || other.escapeClasses() != first.escapeClasses()) {
            throw new IllegalArgumentException("routing `" + other.name() + "` has " + other.classes() + " classes of virtual channels, and `" + first.name() + "` has "
                    + first.classes() + ": routers can be loaded with routings of as many");
        }
    }

    /** The same network, checked once and for all. */
    public static NetworkParams of(NetworkPlan plan) {
        return plan instanceof NetworkParams params ? params : new NetworkParams(plan.ways(), plan.router(), plan.collectives(), List.of());
    }

    /** A network with {@code routing}. Throws {@link ingot.noc.routing.DeadlockException} if that can deadlock. */
    public static NetworkParams of(Routing routing, RouterSettings router) {
        return new NetworkParams(Dependencies.check(routing), router, Collectives.NONE, List.of());
    }

    /** The same network, which also does {@code wanted} for several nodes at once. */
    public NetworkParams with(Collectives wanted) {
        return new NetworkParams(ways, router, wanted, others);
    }

    /**
     * The same network with its tables in registers, which {@link Network#load} writes: with those of {@code routings}, say round a link that has broken. Throws
     * {@link ingot.noc.routing.DeadlockException} if one of them can deadlock.
     */
    public NetworkParams reloading(Routing... routings) {
        return new NetworkParams(ways, router, collectives, Stream.of(routings).map(Dependencies::check).toList());
    }

    @Override
    public List<Dependencies> loadable() {
        return Stream.concat(Stream.of(ways), others.stream()).toList();
    }
}
