package ingot.generators.serial;

/**
 * Parameters of a UART.
 *
 * @param dataBits bits of a word, 5 to 9
 * @param parity the bit that checks it
 * @param stopBits 1 or 2
 * @param divisorBits width of the number of cycles that a bit takes
 * @param depth words that each queue of {@link Uart} holds, a power of two
 */
public record UartParams(int dataBits, Parity parity, int stopBits, int divisorBits, int depth) {
    public UartParams {
        SerialChecks.range("dataBits", dataBits, 5, 9);
        SerialChecks.range("stopBits", stopBits, 1, 2);
        SerialChecks.range("divisorBits", divisorBits, 3, 32);
        SerialChecks.range("depth", depth, 2, 65536);
        if (Integer.bitCount(depth) != 1) {
            throw new IllegalArgumentException("depth must be a power of two, was " + depth);
        }
    }

    /** Bits between the start bit and the first stop bit. */
    int checkedBits() {
        return dataBits + (parity == Parity.NONE ? 0 : 1);
    }

    /** Bits of a word on the line. */
    int frameBits() {
        return 1 + checkedBits() + stopBits;
    }
}
