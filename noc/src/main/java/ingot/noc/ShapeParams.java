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
    @Override
    public Dependencies ways() {
        return Dependencies.check(routing.of(topology));
    }
}
