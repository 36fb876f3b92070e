package ingot.generators.stream;

/**
 * Parameters of a first-in first-out buffer.
 *
 * @param width width of a word in bits
 * @param depth words that it can hold, a power of two
 */
public record FifoParams(int width, int depth) {
    public FifoParams {
        if (width < 1) {
            throw new IllegalArgumentException("width must be 1 or more, was " + width);
        }
        Widths.places("depth", depth);
    }

    /** Bits that count through the words. */
    public int pointerBits() {
        return Integer.numberOfTrailingZeros(depth);
    }
}
