package ingot.noc;

import static ingot.hdl.Hdl.*;

import ingot.hdl.Bool;
import ingot.hdl.Bundle;
import ingot.hdl.UInt;

/**
 * A word of the table of a router, as a network takes it that can be loaded with other ways: {@link NetworkParams#reloading}.
 *
 * @param valid it is to be written in this cycle
 * @param router number of the router
 * @param word place in its table
 * @param ways the ways of a packet from there
 */
public record TableWrite(Bool valid, UInt router, UInt word, UInt ways) implements Bundle {
    static TableWrite of(RouterShapes shapes) {
        return new TableWrite(bool(), uint(bits(shapes.routers())), uint(bits(shapes.mostWords())), uint(shapes.mostWordBits()));
    }

    /** Of an index of {@code count} items, and at least one. */
    private static int bits(int count) {
        return Math.max(1, bitsFor(count - 1));
    }
}
