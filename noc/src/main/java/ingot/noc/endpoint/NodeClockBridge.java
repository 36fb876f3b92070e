package ingot.noc.endpoint;

import static ingot.hdl.Hdl.in;

import ingot.generators.bus.Crossing;
import ingot.hdl.ClockDomain;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.noc.router.Delivery;
import ingot.noc.router.Packet;

/**
 * A node at another clock than its network: both streams of one message class go through an {@link ingot.generators.crossing.AsyncFifo}.
 *
 * <p>Latency in each direction: {@code stages + 1} edges of the receiving clock, or one less. Throughput: one flit per cycle of the slower clock. Cost: two
 * FIFOs. Both domains must be reset together.
 */
@Description("A node at another clock than its network.")
public final class NodeClockBridge extends Module<NodeClockBridgeParams> {
    /** The clock of the node. */
    public static final ClockDomain NODE = ClockDomain.named("node");

    /** The clock of the network. */
    public static final ClockDomain NETWORK = ClockDomain.named("network");

    /** Flits of the node. */
    public final Stream<Packet> inject = in(NODE, () -> input(stream(Packet.of(p.addressBits(), p.dataBits()))));

    /** Flits for the node. */
    public final Stream<Delivery> eject = in(NODE, () -> output(stream(Delivery.of(p.dataBits()))));

    /** Flits of the node, in the clock of the network. */
    public final Stream<Packet> toNetwork = in(NETWORK, () -> output(stream(Packet.of(p.addressBits(), p.dataBits()))));

    /** Flits for the node, in the clock of the network. */
    public final Stream<Delivery> fromNetwork = in(NETWORK, () -> input(stream(Delivery.of(p.dataBits()))));

    public NodeClockBridge(NodeClockBridgeParams params) {
        super(params, NODE);
        var node = domain();
        var network = domain(NETWORK);
        toNetwork.connect(Crossing.of("going", inject, node, network, p.depth(), p.stages()));
        eject.connect(Crossing.of("coming", fromNetwork, network, node, p.depth(), p.stages()));
    }
}
