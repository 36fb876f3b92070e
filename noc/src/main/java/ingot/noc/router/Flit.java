package ingot.noc.router;

import static ingot.hdl.Hdl.*;

import ingot.hdl.Bool;
import ingot.hdl.Bundle;
import ingot.hdl.UInt;

/**
 * What a link carries in one cycle: a piece of a packet. The first piece is known by the one before it in its virtual channel, which was a last one.
 *
 * @param last this flit ends its packet
 * @param vc number of the virtual channel
 * @param destination address of the node that the packet is for
 * @param born when it was offered or due, by which the oldest goes first; no bits where nobody asks, see {@link RouterSettings#ageBits}
 * @param data payload
 */
public record Flit(Bool last, UInt vc, UInt destination, UInt born, UInt data) implements Bundle {
    static Flit of(RouterParams p) {
        return new Flit(bool(), uint(p.vcBits()), uint(p.addressBits()), uint(p.settings().ageBits()), uint(p.settings().dataBits()));
    }
}
