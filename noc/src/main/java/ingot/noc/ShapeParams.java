package ingot.noc;

import ingot.noc.router.RouterSettings;
import ingot.noc.routing.Dependencies;
import ingot.noc.topology.Topology;

/**
 * Parameters of a network of any usual shape, each of which has a short name.
 *
 * @param topology the shape, such as {@code torus_4x4}: {@link Topology#parse}
 * @param routing the ways of packets
 * @param router what its routers have in common, such as {@code w32_v2_d4_s2}: {@link RouterSettings#parse}
 */
public record ShapeParams(Topology topology, RoutingRule routing, RouterSettings router) implements NetworkPlan {
    public ShapeParams {
        int unit = routing.of(topology).classes() * router.messageClasses();
        if (router.vcs() % unit != 0) {
            throw new IllegalArgumentException("the routers of " + topology + " need a multiple of " + unit + " virtual channels with this routing, and have "
                    + router.vcs() + ": take " + unit * Math.ceilDiv(router.vcs(), unit));
        }
    }

    @Override
    public Dependencies ways() {
        return Dependencies.check(routing.of(topology));
    }
}
