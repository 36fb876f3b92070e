package ingot.noc.endpoint;

import static ingot.hdl.Hdl.*;

import ingot.generators.bus.Axi4;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;
import ingot.hdl.Vec;
import ingot.noc.router.Delivery;
import ingot.noc.router.Packet;

/**
 * A node with a subordinate of AXI4, such as a memory. It answers in whatever order it likes: identifiers carry the address of the manager, which is where
 * answers go.
 *
 * <p>Latency: none. Throughput: one item per cycle and channel, and a cycle for the address of a write. Cost: no buffers.
 */
@Description("A subordinate of AXI4 at a node of a network.")
public final class AxiSubordinatePort extends Module<AxiNodeParams> {
    public final Axi4 bus = output(Axi4.of(p.subordinate()));

    /** From the network, message classes 0 and 1. */
    public final Vec<Stream<Delivery>> eject = input(vec(2, stream(Delivery.of(p.flitBits()))));

    /** To the network, message classes 2 and 3. */
    public final Vec<Stream<Packet>> inject = output(vec(2, stream(Packet.of(p.networkBits(), p.flitBits()))));

    public AxiSubordinatePort(AxiNodeParams params) {
        super(params);
        bus.ar().connect(eject.get(0).map(this::burst));
        bus.aw().connect(AxiChannels.receive(eject.get(1), bus.w(), p).map(this::burst));
        inject.get(0).connect(bus.b().map(answer -> new Packet(lit(true), manager(answer.id()),
                AxiChannels.flit(new Axi4.Response(answer.id().low(p.idBits()), answer.resp()), p))));
        inject.get(1).connect(bus.r().map(beat -> new Packet(lit(true), manager(beat.id()),
                AxiChannels.flit(new Axi4.ReadData(beat.id().low(p.idBits()), beat.data(), beat.resp(), beat.last()), p))));
    }

    private UInt manager(UInt id) {
        return id.high(p.networkBits());
    }

    /** The burst of a manager, under its address. */
    private Axi4.Address burst(Delivery flit) {
        var own = Axi4.of(p.manager()).ar().payload;
        int bits = p.burstBits() - p.networkBits();
        var sent = unpack(own, flit.data().low(bits));
        var source = flit.data().bits(p.burstBits() - 1, bits);
        return sent.withId(cat(source, sent.id()));
    }
}
