package ingot.noc.endpoint;

import static ingot.hdl.Hdl.*;

import ingot.generators.bus.Axi4;
import ingot.generators.bus.Axi4Rules;
import ingot.generators.bus.IdOrder;
import ingot.generators.bus.Role;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;
import ingot.hdl.Vec;
import ingot.noc.router.Delivery;
import ingot.noc.router.Packet;

/**
 * A node with a manager of AXI4: its bursts go to the subordinate of the region that they begin in. The bursts of one identifier keep their order: as long as one is
 * under way, another one for another subordinate waits.
 *
 * <p>Latency: none. Throughput: one item per cycle and channel, and a cycle for the address of a write. Cost: two counters and an address for each
 * identifier. The network must keep the order of packets, and have 4 message classes.
 */
@Description("A manager of AXI4 at a node of a network.")
public final class AxiManagerPort extends Module<AxiNodeParams> {
    /** The address of this node. */
    public final UInt self = input(uint(p.networkBits()));

    public final Axi4 bus = input(Axi4.of(p.manager()));

    /** To the network, message classes 0 and 1. */
    public final Vec<Stream<Packet>> inject = output(vec(2, stream(Packet.of(p.networkBits(), p.flitBits()))));

    /** From the network, message classes 2 and 3. */
    public final Vec<Stream<Delivery>> eject = input(vec(2, stream(Delivery.of(p.flitBits()))));

    public AxiManagerPort(AxiNodeParams params) {
        super(params);
        reads();
        writes();
        Axi4Rules.state("bus", bus, Role.SUBORDINATE, p.manager(), p.outstanding());
    }

    private void reads() {
        var order = new IdOrder(p.idBits(), p.networkBits(), p.outstanding());
        var goal = named("readGoal", goal(bus.ar().payload.addr()));
        var r = bus.r();
        order.count(bus.ar().fire(), bus.ar().payload.id(), goal, r.fire().and(r.payload.last()), r.payload.id());
        var asks = bus.ar().haltWhen(order.allows(bus.ar().payload.id(), goal).not());
        inject.get(0).connect(asks.map(burst -> new Packet(lit(true), goal, burst(burst))));
        r.connect(eject.get(1).map(flit -> AxiChannels.item(r.payload, flit.data())));
    }

    private void writes() {
        var order = new IdOrder(p.idBits(), p.networkBits(), p.outstanding());
        var goal = named("writeGoal", goal(bus.aw().payload.addr()));
        var b = bus.b();
        order.count(bus.aw().fire(), bus.aw().payload.id(), goal, b.fire(), b.payload.id());
        var asks = bus.aw().haltWhen(order.allows(bus.aw().payload.id(), goal).not());
        AxiChannels.send(inject.get(1), asks, bus.w(), goal, burst(asks.payload), p);
        b.connect(eject.get(0).map(flit -> AxiChannels.item(b.payload, flit.data())));
    }

    private UInt burst(Axi4.Address address) {
        return cat(self, pack(address)).extend(p.flitBits());
    }

    /** The node of the subordinate that {@code address} belongs to. */
    private UInt goal(UInt address) {
        int bits = Integer.numberOfTrailingZeros(p.regions().size());
        var goal = lit(p.regions().getFirst(), p.networkBits());
        for (int i = 1; i < p.regions().size(); i++) {
            goal = mux(address.high(bits).eq(i), lit(p.regions().get(i), p.networkBits()), goal);
        }
        return goal;
    }
}
