package ingot.noc.endpoint;

import ingot.hdl.Stream;
import ingot.noc.router.Delivery;
import ingot.noc.router.Packet;

/** A network of one wire. */
final class Loop {
    private Loop() {}

    static Stream<Delivery> deliver(Stream<Packet> packets) {
        return packets.map(flit -> new Delivery(flit.last(), flit.data()));
    }
}
