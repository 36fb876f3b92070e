package ingot.generators.bus;

import static ingot.hdl.Hdl.check;
import static ingot.hdl.Hdl.ghost;
import static ingot.hdl.Hdl.mux;
import static ingot.hdl.Hdl.uint;

import ingot.hdl.Bool;

/** Bounds for what must not wait for ever. */
final class Within {
    private Within() {}

    /** Says that {@code waiting} is never true in {@code cycles} cycles in a row. */
    static void cycles(int cycles, Bool waiting, String what) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(cycles);
        var waited = ghost(uint(bits), 0, n -> mux(waiting, n.plus(1).saturate(bits), 0));
        check(waited.lt(cycles), what + " within " + cycles + " cycles");
    }
}
