package ingot.systolic.tensor;

/**
 * Parameters of reads ahead.
 *
 * @param addressBits width of a row's address
 * @param width of a row in bits
 * @param tagBits width of what an address carries along
 */
public record ReadAheadParams(int addressBits, int width, int tagBits) {
    public ReadAheadParams {
        if (addressBits < 1 || width < 1 || tagBits < 0) {
            throw new IllegalArgumentException("widths must be positive, were " + addressBits + ", " + width + " and " + tagBits);
        }
    }
}
