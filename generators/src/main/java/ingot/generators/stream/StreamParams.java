package ingot.generators.stream;

/**
 * Parameters of a block with one stream in and one out.
 *
 * @param width width of an item in bits
 */
public record StreamParams(int width) {
    public StreamParams {
        Widths.check(width);
    }
}
