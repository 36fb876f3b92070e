package ingot.noc.router;

import static ingot.hdl.Hdl.*;

import ingot.hdl.Bool;
import ingot.hdl.Bundle;
import ingot.hdl.UInt;

/** A {@link Link} that ends at a node: the destination is the node's own, and needs no wires. */
public record Arrival(Bool valid, Bool last, UInt vc, UInt data) implements Bundle {
    static Arrival of(RouterParams p) {
        return new Arrival(bool(), bool(), uint(p.vcBits()), uint(p.settings().dataBits()));
    }

    /** What is on {@code link}. */
    public static Arrival of(Link link) {
        return new Arrival(link.valid(), link.flit().last(), link.flit().vc(), link.flit().data());
    }
}
