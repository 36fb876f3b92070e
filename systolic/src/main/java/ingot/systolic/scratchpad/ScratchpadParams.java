package ingot.systolic.scratchpad;

/**
 * Parameters of a scratchpad.
 *
 * @param banks memories side by side, a power of two; consecutive words lie in consecutive banks
 * @param bankWords words of one bank, a power of two
 * @param wordBits width of a word in bits
 * @param externalBits width of a word address in the memory outside
 */
public record ScratchpadParams(int banks, int bankWords, int wordBits, int externalBits) {
    public ScratchpadParams {
        if (banks < 2 || banks > 32 || Integer.bitCount(banks) != 1) {
            throw new IllegalArgumentException("banks must be a power of two from 2 to 32, was " + banks);
        }
        if (bankWords < 2 || bankWords > 65536 || Integer.bitCount(bankWords) != 1) {
            throw new IllegalArgumentException("bankWords must be a power of two from 2 to 65536, was " + bankWords);
        }
        if (wordBits < 1 || wordBits > 1024) {
            throw new IllegalArgumentException("wordBits must be 1 to 1024, was " + wordBits);
        }
        int addressBits = Integer.numberOfTrailingZeros(banks) + Integer.numberOfTrailingZeros(bankWords);
        if (externalBits < addressBits || externalBits > 64) {
            throw new IllegalArgumentException(
                    "externalBits must be " + addressBits + " (the scratchpad's own address) to 64, was " + externalBits);
        }
    }

    /** Bits of a word address. */
    public int addressBits() {
        return Integer.numberOfTrailingZeros(banks) + Integer.numberOfTrailingZeros(bankWords);
    }
}
