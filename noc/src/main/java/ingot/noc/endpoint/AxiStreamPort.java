package ingot.noc.endpoint;

import static ingot.hdl.Hdl.*;

import ingot.generators.bus.AxiStream;
import ingot.generators.bus.Role;
import ingot.hdl.Bool;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;
import ingot.noc.router.Delivery;
import ingot.noc.router.Packet;

/**
 * A node with AXI-Stream: a packet of the stream goes to the node that {@code TDEST} names, as one packet of the network, and comes out whole there. Those of one
 * node for another keep their order where the network does. With {@link AxiStreamPortParams#packetBeats} a long one goes in pieces: then beats of different senders
 * may come in turns, and {@code TID} tells them apart, as AXI-Stream allows.
 *
 * <p>Latency: one cycle for the header of a packet. Throughput: n beats in n + 1 cycles, and one more for each further piece. Cost: an address and an identifier of
 * registers, and a counter of beats where packets are cut.
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
        if (!p.cuts()) {
            AxiStream.rules("received", received, Role.MANAGER);
        }
    }

    private void sending() {
        var open = reg(bool(), false);
        var beat = sent.payload;
        var ends = p.cuts() ? beat.last().or(full(open)) : beat.last();
        inject.valid.set(sent.valid);
        inject.payload.last().set(open.and(ends));
        inject.payload.destination().set(beat.dest());
        inject.payload.data().set(mux(open, content(beat).extend(p.flitBits()), cat(self, beat.id()).extend(p.flitBits())));
        sent.ready.set(open.and(inject.ready));
        when(inject.fire(), () -> open.set(open.not().or(ends.not())));
    }

    private UInt content(AxiStream.Beat beat) {
        return p.cuts() ? cat(beat.last(), beat.user(), beat.keep(), beat.data()) : cat(beat.user(), beat.keep(), beat.data());
    }

    /** The beat is the last that a packet of the network has room for. */
    private Bool full(Bool open) {
        int bits = bitsFor(p.packetBeats());
        var left = reg(uint(bits), p.packetBeats());
        when(inject.fire(), () -> left.set(mux(open, left.minus(1).wrap(bits), left.lit(p.packetBeats()))));
        return left.eq(1);
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
        int top = p.dataBits() + bytes + p.userBits();
        beat.last().set(p.cuts() ? flit.bit(top) : eject.payload.last());
        beat.id().set(id);
        if (p.userBits() > 0) {
            beat.user().set(flit.bits(top - 1, p.dataBits() + bytes));
        }
        when(eject.fire(), () -> {
            open.set(eject.payload.last().not());
            when(open.not(), () -> id.set(flit.low(p.addressBits() + p.idBits())));
        });
    }
}
