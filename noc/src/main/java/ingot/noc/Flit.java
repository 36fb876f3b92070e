package ingot.noc;

import static ingot.hdl.Hdl.*;

import ingot.hdl.Bool;
import ingot.hdl.Bundle;
import ingot.hdl.UInt;

/**
 * What a link carries in one cycle: a piece of a packet with the address of its destination.
 *
 * @param last this flit ends its packet
 * @param y row of the destination
 * @param x column of the destination
 * @param data payload
 */
public record Flit(Bool last, UInt y, UInt x, UInt data) implements Bundle {
    /** The flit of a mesh. */
    public static Flit of(int xBits, int yBits, int dataBits) {
        return new Flit(bool(), uint(yBits), uint(xBits), uint(dataBits));
    }
}
