package ingot.generators.stream;

/**
 * Parameters of a block with one stream on one side and several on the other.
 *
 * @param width width of an item in bits
 * @param branches how many streams there are on the side of several
 */
public record BranchParams(int width, int branches) {
    public BranchParams {
        Widths.check(width);
        Widths.range("branches", branches, 2, 64);
    }

    /** Bits that number the branches. */
    public int indexBits() {
        return Widths.counting(branches - 1);
    }
}
