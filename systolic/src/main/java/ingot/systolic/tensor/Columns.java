package ingot.systolic.tensor;

import static ingot.hdl.Hdl.cat;
import static ingot.hdl.Hdl.tabulate;

import ingot.hdl.SInt;
import ingot.hdl.UInt;
import ingot.hdl.Vec;
import ingot.hdl.Word;

/** Rows of numbers, with column 0 in the lowest bits. */
final class Columns {
    private Columns() {}

    /** The columns of a row. */
    static Vec<SInt> of(UInt row, int width) {
        return tabulate(row.width() / width, c -> row.bits((c + 1) * width - 1, c * width).asSInt());
    }

    /** The row of columns. */
    static UInt row(Vec<? extends Word> columns) {
        return cat(columns.elements().reversed());
    }
}
