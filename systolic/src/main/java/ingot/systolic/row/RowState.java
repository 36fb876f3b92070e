package ingot.systolic.row;

import static ingot.hdl.Hdl.*;

import ingot.hdl.Bool;
import ingot.hdl.Bundle;

/**
 * What a row of elements does in a step; the row above does the same one step later.
 *
 * @param active whether it works at all
 * @param first whether this is the first result of its pass
 * @param last whether this is the last result of its pass
 * @param bank which half of the weights is in use
 */
record RowState(Bool active, Bool first, Bool last, Bool bank) implements Bundle {
    static RowState type() {
        return new RowState(bool(), bool(), bool(), bool());
    }
}
