package ingot.generators.stream;

/**
 * Parameters of a packer.
 *
 * @param width width of a lane in bits
 * @param lanes lanes of an item
 */
public record PackerParams(int width, int lanes) {
    public PackerParams {
        Widths.check(width);
        Widths.range("lanes", lanes, 2, 64);
    }

    /** Bits that count the lanes of an item. */
    public int countBits() {
        return Widths.counting(lanes);
    }
}
