package ingot.generators.arithmetic;

/**
 * Parameters of an integer square root.
 *
 * @param width width of the number in bits
 */
public record SquareRootParams(int width) {
    public SquareRootParams {
        Ranges.check("width", width, 2, 128);
    }

    /** Width of the root in bits: half of that of the number, rounded up. */
    public int rootBits() {
        return (width + 1) / 2;
    }
}
