package ingot.generators.memory;

/**
 * Parameters of a memory in banks.
 *
 * @param ports how many ask in a cycle
 * @param banks memories side by side, a power of two; consecutive words lie in consecutive banks
 * @param bankWords words of one bank, a power of two
 * @param width width of a word in bits
 */
public record BankedParams(int ports, int banks, int bankWords, int width) {
    public BankedParams {
        Limits.range("ports", ports, 2, 32);
        Limits.powerOfTwo("banks", banks, 2, 64);
        Limits.powerOfTwo("bankWords", bankWords, 2, 1 << 20);
        Limits.range("width", width, 1, 4096);
    }

    /** Address bits that choose the bank: the low ones. */
    public int bankBits() {
        return Integer.numberOfTrailingZeros(banks);
    }

    /** Address bits inside a bank: the high ones. */
    public int rowBits() {
        return Integer.numberOfTrailingZeros(bankWords);
    }

    /** Bits of a word's address. */
    public int addressBits() {
        return bankBits() + rowBits();
    }
}
