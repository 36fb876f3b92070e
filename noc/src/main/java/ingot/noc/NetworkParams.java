package ingot.noc;

import ingot.noc.router.RouterSettings;
import ingot.noc.routing.Dependencies;
import ingot.noc.routing.Routing;

/**
 * Parameters of any network.
 *
 * @param ways the proof that its routing cannot deadlock, and with it routing and topology
 * @param router what its routers have in common
 * @param collectives what it does for several nodes at once
 */
public record NetworkParams(Dependencies ways, RouterSettings router, Collectives collectives) implements NetworkPlan {
    public NetworkParams {
        collectives.check(ways.routing());
    }

    /** The same network, checked once and for all. */
    public static NetworkParams of(NetworkPlan plan) {
        return plan instanceof NetworkParams params ? params : new NetworkParams(plan.ways(), plan.router(), plan.collectives());
    }

    /** A network with {@code routing}. Throws {@link ingot.noc.routing.DeadlockException} if that can deadlock. */
    public static NetworkParams of(Routing routing, RouterSettings router) {
        return new NetworkParams(Dependencies.check(routing), router, Collectives.NONE);
    }

    /** The same network, which also does {@code wanted} for several nodes at once. */
    public NetworkParams with(Collectives wanted) {
        return new NetworkParams(ways, router, wanted);
    }
}
