package ingot.generators.serial;

import ingot.hdl.Hdl;

/**
 * Parameters of an SPI master.
 *
 * @param width bits of a word, 2 to 64
 * @param selects how many devices it can choose, 1 to 16
 * @param divisorBits width of the number of cycles that half a bit takes
 */
public record SpiMasterParams(int width, int selects, int divisorBits) {
    public SpiMasterParams {
        SerialChecks.range("width", width, 2, 64);
        SerialChecks.range("selects", selects, 1, 16);
        SerialChecks.range("divisorBits", divisorBits, 1, 32);
    }

    /** Bits of a device's number; none for a single one. */
    int selectBits() {
        return Hdl.bitsFor(selects - 1);
    }
}
