package ingot.systolic.row;

import static ingot.hdl.Hdl.*;

import ingot.hdl.Bool;
import ingot.hdl.Bundle;
import ingot.hdl.UInt;

/**
 * A pass: one filter along the input rows.
 *
 * @param outputs results of each output row, at least 1
 * @param accumulate whether the sums begin with what {@code sums} brings, and not with 0
 */
public record RowCommand(UInt outputs, Bool accumulate) implements Bundle {
    /** Bits of {@link #outputs}. */
    public static final int OUTPUT_BITS = 16;

    /** The type of a pass. */
    public static RowCommand type() {
        return new RowCommand(uint(OUTPUT_BITS), bool());
    }
}
