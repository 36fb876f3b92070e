package ingot.noc;

import ingot.noc.routing.DimensionOrder;
import ingot.noc.routing.UpDown;

/** Names of networks: the shape, the routing where it is unusual, and the settings of the routers. */
final class NetworkNames {
    private NetworkNames() {}

    static String of(NetworkPlan plan) {
        var shape = plan.topology().name();
        var routing = plan.ways().routing();
        boolean usual = routing instanceof DimensionOrder || routing instanceof UpDown;
        return Character.toUpperCase(shape.charAt(0)) + shape.substring(1)
                + (usual ? "" : "_" + routing.name().replaceAll("[^a-z0-9]+", "_"))
                + "_" + plan.router().label();
    }
}
