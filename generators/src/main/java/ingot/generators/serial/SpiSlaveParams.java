package ingot.generators.serial;

/**
 * Parameters of an SPI slave.
 *
 * @param width bits of a word, 2 to 64
 */
public record SpiSlaveParams(int width) {
    public SpiSlaveParams {
        SerialChecks.range("width", width, 2, 64);
    }
}
