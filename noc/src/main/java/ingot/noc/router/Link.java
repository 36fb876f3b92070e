package ingot.noc.router;

import static ingot.hdl.Hdl.*;

import ingot.hdl.Bool;
import ingot.hdl.Bundle;

/** The forward half of a link: a flit, in cycles with {@code valid}. The receiver must have room; credits see to it. */
public record Link(Bool valid, Flit flit) implements Bundle {
    /** The links of a router. */
    public static Link of(RouterParams p) {
        return new Link(bool(), Flit.of(p));
    }
}
