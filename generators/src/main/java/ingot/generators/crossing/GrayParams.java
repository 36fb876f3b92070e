package ingot.generators.crossing;

/**
 * Parameters of a Gray counter.
 *
 * @param width bits of the count
 */
public record GrayParams(int width) {
    public GrayParams {
        if (width < 1 || width > 64) {
            throw new IllegalArgumentException("width must be 1 to 64, was " + width);
        }
    }
}
