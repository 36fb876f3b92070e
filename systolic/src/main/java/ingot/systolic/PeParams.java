package ingot.systolic;

import ingot.systolic.number.Arithmetic;

/**
 * Parameters of a processing element.
 *
 * @param array of the array that it stands in; its size does not matter
 * @param eastRegister whether there is a register between this element and the one in the east
 * @param southRegister whether there is a register between this element and the one in the south
 */
record PeParams(SystolicParams array, boolean eastRegister, boolean southRegister) {
    /** The element of {@code array} at a place. */
    static PeParams at(SystolicParams array, int row, int col) {
        return new PeParams(array, (col + 1) % array.groupCols() == 0, (row + 1) % array.groupRows() == 0);
    }

    Arithmetic arithmetic() {
        return array.arithmetic();
    }

    /** What a module's name ends with. */
    String text() {
        return array.text() + (eastRegister ? "" : "_inner") + (southRegister ? "" : "_upper");
    }
}
