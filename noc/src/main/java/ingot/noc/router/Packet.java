package ingot.noc.router;

import static ingot.hdl.Hdl.*;

import ingot.hdl.Bool;
import ingot.hdl.Bundle;
import ingot.hdl.UInt;

/**
 * A flit as a node gives it to the network. The destination counts in the first flit of a packet, and must be the same in all of them.
 *
 * @param last this flit ends its packet
 * @param destination address of the node that the packet is for: {@link ingot.noc.topology.Topology#address}
 * @param data payload
 */
public record Packet(Bool last, UInt destination, UInt data) implements Bundle {
    /** Flits for a network of these routers. */
    public static Packet of(int addressBits, int dataBits) {
        return new Packet(bool(), uint(addressBits), uint(dataBits));
    }
}
