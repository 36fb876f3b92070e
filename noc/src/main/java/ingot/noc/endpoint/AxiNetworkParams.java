package ingot.noc.endpoint;

import ingot.noc.NetworkParams;
import ingot.noc.RoutingRule;
import ingot.noc.router.RouterSettings;
import ingot.noc.topology.Topology;
import java.util.List;
import java.util.Set;

/**
 * Parameters of AXI4 over a network.
 *
 * @param topology the shape of the network
 * @param routing one that keeps the order of packets: dimension order, up*\/down* or a table
 * @param depth flits that each virtual channel of each input can hold, a power of two
 * @param stages pipeline stages of a router
 * @param managers nodes with a manager
 * @param subordinates nodes with a subordinate, from the lowest addresses on: a power of two. A node can have both
 * @param addressBits width of an address
 * @param dataBits width of a beat: a power of two from 8 to 1024
 * @param idBits width of the identifiers of a manager
 * @param outstanding writes, and reads, that a manager may have under way
 */
public record AxiNetworkParams(Topology topology, RoutingRule routing, int depth, int stages, List<Integer> managers, List<Integer> subordinates,
        int addressBits, int dataBits, int idBits, int outstanding) {
    private static final Set<RoutingRule> IN_ORDER =
            Set.of(RoutingRule.USUAL, RoutingRule.DIMENSION_ORDER, RoutingRule.UP_DOWN, RoutingRule.SHORTEST);

    public AxiNetworkParams {
        managers = List.copyOf(managers);
        subordinates = List.copyOf(subordinates);
        int nodes = topology.terminals().size();
        for (var list : List.of(managers, subordinates)) {
            if (list.isEmpty() || list.stream().distinct().count() < list.size() || list.stream().anyMatch(node -> node < 0 || node >= nodes)) {
                throw new IllegalArgumentException("managers and subordinates must be different nodes from 0 to " + (nodes - 1) + ", were " + managers
                        + " and " + subordinates);
            }
        }
        if (!IN_ORDER.contains(routing)) {
            throw new IllegalArgumentException("AXI4 needs packets in order, and with " + routing + " they may overtake each other: take USUAL");
        }
    }

    /** What the nodes have in common. */
    public AxiNodeParams node() {
        return new AxiNodeParams(topology.addressBits(), addressBits, dataBits, idBits, subordinates.stream().map(topology::address).toList(), outstanding);
    }

    /** The network. */
    NetworkParams network() {
        var way = routing.of(topology);
        return NetworkParams.of(way, RouterSettings.of(node().flitBits(), AxiChannels.CLASSES * way.classes(), depth, stages)
                .withMessages(AxiChannels.CLASSES, false).inOrder());
    }
}
