package ingot.noc.endpoint;

import static ingot.hdl.Hdl.*;

import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;
import ingot.noc.router.Delivery;
import ingot.noc.router.Packet;

/**
 * A node that sends and receives messages, as a DMA does: a command with the destination and the length, and a stream of data. A message goes in packets, each
 * behind a flit that says whose it is and where in the message it belongs; so nothing has to be put in order before it is written.
 *
 * <p>Parts of messages from one node to another arrive in order where the network keeps the order of packets; parts of messages from different nodes can
 * arrive in turns. Latency: one cycle for the header of each packet. Throughput: {@code packetFlits} flits of data in {@code packetFlits} + 1 cycles. Cost: two
 * headers of registers.
 */
@Description("Sends and receives messages over a network, as a DMA does.")
public final class MessagePort extends Module<MessageParams> {
    /** The address of this node. */
    public final UInt self = input(uint(p.addressBits()));

    /** Messages to send, each taken with the last of its data. */
    public final Stream<MessageCommand> message = input(stream(MessageCommand.of(p)));

    /** Their data. */
    public final Stream<UInt> data = input(stream(uint(p.dataBits())));

    /** What other nodes have sent. */
    public final Stream<MessagePart> received = output(stream(MessagePart.of(p)));

    /** To the network. */
    public final Stream<Packet> inject = output(stream(Packet.of(p.addressBits(), p.dataBits())));

    /** From the network. */
    public final Stream<Delivery> eject = input(stream(Delivery.of(p.dataBits())));

    public MessagePort(MessageParams params) {
        super(params);
        sending();
        receiving();
    }

    private void sending() {
        int bits = p.lengthBits();
        var index = reg(uint(bits), 0);
        var inPacket = reg(uint(bits), 0);
        var open = reg(bool(), false);
        var ends = index.eq(message.payload.most());
        var last = ends.or(inPacket.eq(p.packetFlits() - 1));
        var header = cat(self, message.payload.tag(), message.payload.most(), index);
        inject.valid.set(message.valid.and(open.not().or(data.valid)));
        inject.payload.last().set(open.and(last));
        inject.payload.destination().set(message.payload.destination());
        inject.payload.data().set(mux(open, data.payload, header.extend(p.dataBits())));
        data.ready.set(message.valid.and(open).and(inject.ready));
        message.ready.set(data.fire().and(ends));
        when(inject.fire(), () -> {
            open.set(open.not().or(last.not()));
            inPacket.set(mux(open.and(last.not()), inPacket.plus(1).wrap(bits), uint(bits).lit(0)));
        });
        when(data.fire(), () -> index.set(mux(ends, uint(bits).lit(0), index.plus(1).wrap(bits))));
    }

    private void receiving() {
        int bits = p.lengthBits();
        var source = reg(uint(p.addressBits()));
        var tag = reg(uint(p.tagBits()));
        var most = reg(uint(bits));
        var index = reg(uint(bits));
        var open = reg(bool(), false);
        var flit = eject.payload.data();
        eject.ready.set(open.not().or(received.ready));
        received.valid.set(open.and(eject.valid));
        connect(received.payload, new MessagePart(source, tag, most, index, flit));
        when(received.fire(), () -> index.set(index.plus(1).wrap(bits)));
        when(eject.fire(), () -> {
            open.set(eject.payload.last().not());
            when(open.not(), () -> {
                index.set(flit.low(bits));
                most.set(flit.bits(2 * bits - 1, bits));
                tag.set(flit.bits(2 * bits + p.tagBits() - 1, 2 * bits));
                source.set(flit.bits(2 * bits + p.tagBits() + p.addressBits() - 1, 2 * bits + p.tagBits()));
            });
        });
    }
}
