package ingot.systolic.tensor;

import static ingot.hdl.Hdl.uint;

import ingot.hdl.Bundle;
import ingot.hdl.UInt;

/** A row to write. */
public record RowWrite(UInt address, UInt data) implements Bundle {
    static RowWrite of(int addressBits, int width) {
        return new RowWrite(uint(addressBits), uint(width));
    }
}
