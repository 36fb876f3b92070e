package ingot.generators.serial;

/**
 * Parameters of an I²C slave.
 *
 * @param address to which it answers, 7 bits
 */
public record I2cSlaveParams(int address) {
    public I2cSlaveParams {
        SerialChecks.range("address", address, 0, 127);
    }
}
