package ingot.generators.memory;

/**
 * Parameters of a code that corrects one wrong bit and finds two.
 *
 * @param dataBits bits of data in a word
 */
public record SecdedParams(int dataBits) {
    public SecdedParams {
        Limits.range("dataBits", dataBits, 1, 1024);
    }

    /** Bits that the code adds: 5 to 8 bits of data, 7 to 32, 8 to 64. As many as the Hamming code with a parity of all needs. */
    public int checkBits() {
        int bits = 2;
        while ((1 << (bits - 1)) - bits < dataBits) {
            bits++;
        }
        return bits;
    }

    /** Bits of a coded word. */
    public int codeBits() {
        return dataBits + checkBits();
    }
}
