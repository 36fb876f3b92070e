package ingot.generators.arithmetic;

/**
 * Parameters of a shifter.
 *
 * @param width width of the word in bits, a power of two
 */
public record ShifterParams(int width) {
    public ShifterParams {
        Ranges.check("width", width, 2, 256);
        if (Integer.bitCount(width) != 1) {
            throw new IllegalArgumentException("width must be a power of two, was " + width);
        }
    }

    /** Bits of the distance: from 0 to the width less 1. */
    public int distanceBits() {
        return Integer.numberOfTrailingZeros(width);
    }
}
