package ingot.systolic.tensor;

import static ingot.hdl.Hdl.uint;

import ingot.hdl.Bundle;
import ingot.hdl.UInt;

/**
 * A burst of the AXI4 port.
 *
 * @param address in bytes
 * @param more beats after the first one, 8 bits
 */
public record Burst(UInt address, UInt more) implements Bundle {
    static int bits(TensorParams p) {
        return p.addressBits() + 8;
    }

    static Burst of(TensorParams p) {
        return new Burst(uint(p.addressBits()), uint(8));
    }
}
