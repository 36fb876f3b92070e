package ingot.noc;

import ingot.noc.router.RouterSettings;
import ingot.noc.routing.Dependencies;
import ingot.noc.routing.Routing;

/**
 * Parameters of any network.
 *
 * @param ways the proof that its routing cannot deadlock, and with it routing and topology
 * @param router what its routers have in common
 */
public record NetworkParams(Dependencies ways, RouterSettings router) implements NetworkPlan {
    /** The same network, checked once and for all. */
    public static NetworkParams of(NetworkPlan plan) {
        return plan instanceof NetworkParams params ? params : new NetworkParams(plan.ways(), plan.router());
    }

    /** A network with {@code routing}. Throws {@link ingot.noc.routing.DeadlockException} if that can deadlock. */
    public static NetworkParams of(Routing routing, RouterSettings router) {
        return new NetworkParams(Dependencies.check(routing), router);
    }
}
