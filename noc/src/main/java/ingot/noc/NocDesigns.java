package ingot.noc;

import ingot.hdl.DesignEntry;
import ingot.hdl.DesignProvider;
import ingot.noc.router.NarrowLink;
import ingot.noc.router.NetworkInterface;
import ingot.noc.router.Router;
import ingot.noc.router.RouterParams;
import ingot.noc.router.RouterSettings;
import ingot.noc.topology.Topology;
import java.util.List;

/** The designs of this module. */
public final class NocDesigns implements DesignProvider {
    private static final RouterParams IN_MESH = RouterParams.inMesh(RouterSettings.parse("w16_v2_d4_s2"), 4, 4);

    @Override
    public List<DesignEntry<?>> designs() {
        return List.of(
                new DesignEntry<>("mesh", "mesh of routers with virtual channels and credits",
                        MeshParams.class, new MeshParams(2, 2, 16, 2, 4, 2), Network::new),
                shape("concentrated-mesh", "mesh with several nodes at each router", "cmesh_1x2x2", "w8_v1_d2_s2"),
                shape("torus", "torus of routers, with date lines", "torus_2x3", "w8_v2_d2_s2"),
                shape("ring", "ring of routers in both directions", "ring_3", "w8_v2_d2_s2"),
                shape("one-way-ring", "ring of routers in one direction", "oneway_3", "w8_v2_d2_s2"),
                shape("star", "routers around one", "star_3", "w8_v1_d2_s2"),
                shape("tree", "binary tree of routers", "tree_2", "w8_v1_d2_s2"),
                shape("fat-tree", "tree of routers with as many links up as down", "fattree_2_2", "w8_v1_d2_s2"),
                shape("clusters", "meshes of routers with bridges between them", "clusters_2_1x2", "w8_v1_d2_s2"),
                new DesignEntry<>("router", "router with virtual channels, credits and input buffers", RouterParams.class, IN_MESH, Router::new),
                new DesignEntry<>("network-interface", "joins a node's streams to the virtual channels of its router",
                        RouterParams.class, IN_MESH, NetworkInterface::new),
                new DesignEntry<>("narrow-link", "sends wide flits in pieces over few wires",
                        NarrowLink.Params.class, new NarrowLink.Params(20, 3), NarrowLink::new));
    }

    private static DesignEntry<ShapeParams> shape(String name, String summary, String topology, String router) {
        return new DesignEntry<>(name, summary, ShapeParams.class,
                new ShapeParams(Topology.parse(topology), RoutingRule.USUAL, RouterSettings.parse(router)), Network::new);
    }
}
