package ingot.noc;

import ingot.noc.router.RouterSettings;
import ingot.noc.routing.DimensionOrder;
import ingot.noc.routing.Routing;
import ingot.noc.routing.UpDown;
import ingot.noc.topology.Topology;

/** Names of networks: the shape, the routing where it is unusual, and the settings of the routers. */
final class NetworkNames {
    private NetworkNames() {}

    static String of(Topology topology, Routing routing, RouterSettings router) {
        var shape = topology.name();
        boolean usual = routing instanceof DimensionOrder || routing instanceof UpDown;
        return Character.toUpperCase(shape.charAt(0)) + shape.substring(1)
                + (usual ? "" : "_" + routing.name().replaceAll("[^a-z0-9]+", "_"))
                + "_" + router.label();
    }
}
