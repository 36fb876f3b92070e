package ingot.noc.router;

import static ingot.hdl.Hdl.*;

import ingot.hdl.Bool;
import ingot.hdl.Bundle;
import ingot.hdl.UInt;

/**
 * A flit as a node gets it from the network. Packets come whole: the flits of one are not mixed with those of another.
 *
 * @param last this flit ends its packet
 * @param data payload
 */
public record Delivery(Bool last, UInt data) implements Bundle {
    /** Flits of so many bits. */
    public static Delivery of(int dataBits) {
        return new Delivery(bool(), uint(dataBits));
    }
}
