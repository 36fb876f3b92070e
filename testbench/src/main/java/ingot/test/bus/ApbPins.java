package ingot.test.bus;

import ingot.hdl.Bool;
import ingot.hdl.UInt;

/**
 * The ports of a device that are one APB port.
 *
 * @param strb byte strobes; of no bits in APB3
 * @param ready of the peripheral, like those that follow
 */
public record ApbPins(Bool sel, Bool enable, UInt addr, Bool write, UInt wdata, UInt strb, Bool ready, UInt rdata, Bool slverr) {
    int bytes() {
        return wdata.width() / 8;
    }
}
