package ingot.test.bus;

import ingot.hdl.Bool;
import ingot.hdl.UInt;

/**
 * The ports of a device that are one Wishbone B4 port.
 *
 * @param adr in words
 * @param stall one bit in pipelined mode, none in classic mode
 */
public record WishbonePins(Bool cyc, Bool stb, Bool we, UInt adr, UInt sel, UInt datW, UInt stall, Bool ack, Bool err, UInt datR) {
    int bytes() {
        return datW.width() / 8;
    }

    boolean pipelined() {
        return stall.width() > 0;
    }
}
