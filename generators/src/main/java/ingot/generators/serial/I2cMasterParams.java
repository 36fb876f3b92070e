package ingot.generators.serial;

/**
 * Parameters of an I²C master.
 *
 * @param divisorBits width of the number of cycles that a quarter of a bit takes
 */
public record I2cMasterParams(int divisorBits) {
    public I2cMasterParams {
        SerialChecks.range("divisorBits", divisorBits, 2, 32);
    }
}
