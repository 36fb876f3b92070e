package ingot.test.serial;

/**
 * How an SPI clock goes.
 *
 * @param clockIdle CPOL: its level at rest
 * @param secondEdge CPHA: bits are looked at on its second edge
 */
public record SpiMode(boolean clockIdle, boolean secondEdge) {
    /** Mode 0 to 3. */
    public static SpiMode of(int mode) {
        return new SpiMode(mode >= 2, mode % 2 == 1);
    }
}
