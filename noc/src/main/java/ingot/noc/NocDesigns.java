package ingot.noc;

import ingot.hdl.DesignEntry;
import ingot.hdl.DesignProvider;
import ingot.noc.endpoint.AxiNetwork;
import ingot.noc.endpoint.AxiNetworkParams;
import ingot.noc.endpoint.AxiStreamPort;
import ingot.noc.endpoint.AxiStreamPortParams;
import ingot.noc.endpoint.MessageParams;
import ingot.noc.endpoint.MessagePort;
import ingot.noc.endpoint.NodeClockBridge;
import ingot.noc.endpoint.NodeClockBridgeParams;
import ingot.noc.endpoint.RetryParams;
import ingot.noc.endpoint.RetryPort;
import ingot.noc.router.NarrowLink;
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
                shape("torus", "torus of routers, with date lines", "torus_2x3", "w8_v2_d2_s2"),
                shape("ring", "ring of routers in both directions", "ring_3", "w8_v2_d2_s2"),
                shape("tree", "binary tree of routers", "tree_2", "w8_v1_d2_s2"),
                shape("fat-tree", "tree of routers with as many links up as down", "fattree_2_2", "w8_v1_d2_s2"),
                shape("clusters", "meshes of routers with bridges between them", "clusters_2_1x2", "w8_v1_d2_s2"),
                new DesignEntry<>("router", "router with virtual channels, credits and input buffers", RouterParams.class, IN_MESH, Router::new),
                new DesignEntry<>("narrow-link", "sends wide flits in pieces over few wires",
                        NarrowLink.Params.class, new NarrowLink.Params(20, 3), NarrowLink::new),
                new DesignEntry<>("message-port", "sends and receives messages over a network, as a DMA does",
                        MessageParams.class, new MessageParams(4, 32, 4, 8, 16), MessagePort::new),
                new DesignEntry<>("axi-stream-port", "AXI-Stream over a network",
                        AxiStreamPortParams.class, new AxiStreamPortParams(4, 16, 0, 0, 0), AxiStreamPort::new),
                new DesignEntry<>("axi-network", "AXI4 over a network of routers", AxiNetworkParams.class, new AxiNetworkParams(
                        Topology.parse("mesh_1x2"), RoutingRule.USUAL, 2, 2, List.of(0), List.of(1), 8, 8, 1, 2), AxiNetwork::new),
                new DesignEntry<>("retry-port", "sends packets again until they have arrived unharmed",
                        RetryParams.class, new RetryParams(2, 16, 8, 200), RetryPort::new),
                new DesignEntry<>("node-clock-bridge", "a node at another clock than its network",
                        NodeClockBridgeParams.class, new NodeClockBridgeParams(4, 16, 8, 2), NodeClockBridge::new));
    }

    private static DesignEntry<ShapeParams> shape(String name, String summary, String topology, String router) {
        return new DesignEntry<>(name, summary, ShapeParams.class,
                new ShapeParams(Topology.parse(topology), RoutingRule.USUAL, RouterSettings.parse(router)), Network::new);
    }
}
