package ingot.systolic.tensor;

/**
 * Parameters of a walker.
 *
 * @param dims directions that are nested
 * @param addressBits width of an address; addresses wrap
 * @param strideBits width of a stride
 * @param tagBits width of what a pattern carries along
 */
public record WalkerParams(int dims, int addressBits, int strideBits, int tagBits) {
    /** Width of a count. */
    static final int COUNT_BITS = 16;

    public WalkerParams {
        if (dims < 1 || dims > 4) {
            throw new IllegalArgumentException("dims must be 1 to 4, was " + dims);
        }
        if (addressBits < 1 || strideBits < 1 || strideBits > 64 || addressBits > 64 || tagBits < 0) {
            throw new IllegalArgumentException("addresses and strides have 1 to 64 bits and tags 0 or more, were " + addressBits + ", " + strideBits
                    + " and " + tagBits);
        }
    }
}
