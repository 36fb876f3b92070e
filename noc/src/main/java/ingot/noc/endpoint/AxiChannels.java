package ingot.noc.endpoint;

import static ingot.hdl.Hdl.*;

import ingot.generators.bus.Axi4;
import ingot.hdl.Data;
import ingot.hdl.Stream;
import ingot.hdl.UInt;
import ingot.noc.router.Delivery;
import ingot.noc.router.Packet;

/**
 * How the channels of AXI4 travel: each in a message class of its own, so that none waits for another one on the way. Class 0: addresses of reads; class 1:
 * addresses of writes, each with its data behind it in one packet; class 2: answers to writes; class 3: beats that were read, each a packet.
 */
final class AxiChannels {
    /** Message classes that AXI4 needs. */
    static final int CLASSES = 4;

    private AxiChannels() {}

    /** An item of a channel as the data of a flit. */
    static UInt flit(Data item, AxiNodeParams p) {
        return pack(item).asUInt().extend(p.flitBits());
    }

    /** The item that {@link #flit} made. */
    static <T extends Data> T item(T type, UInt flit) {
        return unpack(type, flit.low(pack(zero(type)).width()));
    }

    /** A write as a packet: {@code burst}, which waits while {@code halt}, then its data. */
    static void send(Stream<Packet> packets, Stream<Axi4.Address> address, Stream<Axi4.WriteData> data, UInt destination, UInt burst, AxiNodeParams p) {
        var open = reg(bool(), false);
        var goal = reg(uint(p.networkBits()));
        packets.valid.set(mux(open, data.valid, address.valid));
        packets.payload.last().set(open.and(data.payload.last()));
        packets.payload.destination().set(mux(open, goal, destination));
        packets.payload.data().set(mux(open, cat(data.payload.strb(), data.payload.data()).extend(p.flitBits()), burst));
        address.ready.set(open.not().and(packets.ready));
        data.ready.set(open.and(packets.ready));
        when(packets.fire(), () -> {
            open.set(open.not().or(data.payload.last().not()));
            goal.set(packets.payload.destination());
        });
    }

    /** The other end of {@link #send}: the flits of a packet but the first go to {@code data}. Gives the first ones. */
    static Stream<Delivery> receive(Stream<Delivery> packets, Stream<Axi4.WriteData> data, AxiNodeParams p) {
        var open = reg(bool(), false);
        var flit = packets.payload.data();
        data.valid.set(open.and(packets.valid));
        data.payload.data().set(flit.low(p.dataBits()));
        data.payload.strb().set(flit.bits(p.dataBits() + p.dataBits() / 8 - 1, p.dataBits()));
        data.payload.last().set(packets.payload.last());
        var first = wire(stream(Delivery.of(p.flitBits())));
        first.valid.set(packets.valid.andNot(open));
        connect(first.payload, packets.payload);
        packets.ready.set(mux(open, data.ready, first.ready));
        when(packets.fire(), () -> open.set(packets.payload.last().not()));
        return first;
    }
}
