package ingot.test.serial;

/**
 * What words look like on a UART line.
 *
 * @param cyclesPerBit cycles of the device's clock
 * @param dataBits bits of a word
 * @param parity 0 for none, 1 for odd, 2 for even
 * @param stopBits 1 or 2
 */
public record UartFormat(int cyclesPerBit, int dataBits, int parity, int stopBits) {
    /** 8 bits, no parity, one stop bit. */
    public UartFormat(int cyclesPerBit) {
        this(cyclesPerBit, 8, 0, 1);
    }

    /** The parity bit of {@code word}. */
    boolean parityOf(int word) {
        return Integer.bitCount(word) % 2 == (parity == 2 ? 1 : 0);
    }
}
