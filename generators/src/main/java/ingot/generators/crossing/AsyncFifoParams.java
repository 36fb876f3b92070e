package ingot.generators.crossing;

/**
 * Parameters of an asynchronous FIFO.
 *
 * @param width width of a word in bits
 * @param depth words that it can hold, a power of two; {@code 2 * stages + 4} or more let one word pass per cycle
 * @param stages registers of each synchroniser
 */
public record AsyncFifoParams(int width, int depth, int stages) {
    public AsyncFifoParams {
        if (width < 1 || width > 65536) {
            throw new IllegalArgumentException("width must be 1 to 65536, was " + width);
        }
        if (depth < 2 || depth > 65536 || Integer.bitCount(depth) != 1) {
            throw new IllegalArgumentException("depth must be a power of two from 2 to 65536, was " + depth);
        }
        Stages.check(stages);
    }

    /** Bits that count through the words. */
    public int pointerBits() {
        return Integer.numberOfTrailingZeros(depth);
    }
}
