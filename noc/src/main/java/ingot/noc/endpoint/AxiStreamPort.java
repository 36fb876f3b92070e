package ingot.noc.endpoint;

import static ingot.hdl.Hdl.*;

import ingot.generators.bus.AxiStream;
import ingot.generators.bus.Role;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;
import ingot.noc.router.Delivery;
import ingot.noc.router.Packet;

/**
 * A node with AXI-Stream: a packet of the stream goes to the node that {@code TDEST} names, as one packet of the network, and comes out whole there. Those of one
 * node for another keep their order where the network does.
 *
 * <p>Latency: one cycle for the header of a packet. Throughput: n beats in n + 1 cycles. Cost: an address and an identifier of registers.
 */
@Description("AXI-Stream over a network.")
public final class AxiStreamPort extends Module<AxiStreamPortParams> {
    /** The address of this node. */
    public final UInt self = input(uint(p.addressBits()));

    /** Packets for other nodes. */
    public final Stream<AxiStream.Beat> sent = input(AxiStream.of(p.sent()));

    /** Packets of other nodes; {@code TID} says whose, above the identifier that the sender gave. */
    public final Stream<AxiStream.Beat> received = output(AxiStream.of(p.received()));

    /** To the network. */
    public final Stream<Packet> inject = output(stream(Packet.of(p.addressBits(), p.flitBits())));

    /** From the network. */
    public final Stream<Delivery> eject = input(stream(Delivery.of(p.flitBits())));

    public AxiStreamPort(AxiStreamPortParams params) {
        super(params);
        sending();
        receiving();
        AxiStream.rules("sent", sent, Role.SUBORDINATE);
        AxiStream.rules("received", received, Role.MANAGER);
    }

    private void sending() {
        var open = reg(bool(), false);
        var beat = sent.payload;
        inject.valid.set(sent.valid);
        inject.payload.last().set(open.and(beat.last()));
        inject.payload.destination().set(beat.dest());
        inject.payload.data().set(mux(open, cat(beat.user(), beat.keep(), beat.data()).extend(p.flitBits()), cat(self, beat.id()).extend(p.flitBits())));
        sent.ready.set(open.and(inject.ready));
        when(inject.fire(), () -> open.set(open.not().or(beat.last().not())));
    }

    private void receiving() {
        var open = reg(bool(), false);
        var id = reg(uint(p.addressBits() + p.idBits()));
        var flit = eject.payload.data();
        int bytes = p.dataBits() / 8;
        eject.ready.set(open.not().or(received.ready));
        received.valid.set(open.and(eject.valid));
        var beat = received.payload;
        beat.data().set(flit.low(p.dataBits()));
        beat.keep().set(flit.bits(p.dataBits() + bytes - 1, p.dataBits()));
        beat.last().set(eject.payload.last());
        beat.id().set(id);
        if (p.userBits() > 0) {
            beat.user().set(flit.bits(p.dataBits() + bytes + p.userBits() - 1, p.dataBits() + bytes));
        }
        when(eject.fire(), () -> {
            open.set(eject.payload.last().not());
            when(open.not(), () -> id.set(flit.low(p.addressBits() + p.idBits())));
        });
    }
}
