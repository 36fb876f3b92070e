package ingot.systolic.tensor;

import static ingot.hdl.Hdl.bool;
import static ingot.hdl.Hdl.uint;

import ingot.hdl.Bool;
import ingot.hdl.Bundle;
import ingot.hdl.UInt;

/**
 * A beat that was read.
 *
 * @param failed the memory outside has answered with an error
 */
public record Beat(UInt data, Bool failed) implements Bundle {
    static Beat of(TensorParams p) {
        return new Beat(uint(p.busBits()), bool());
    }
}
